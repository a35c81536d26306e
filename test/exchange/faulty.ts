/** A thread with a bug whose message quotes the file. */
throw new TypeError('Cannot read FN:Helen Carrow');
