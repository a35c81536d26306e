/** A thread that never answers: what reading would be without its own limits. */
for (;;);
