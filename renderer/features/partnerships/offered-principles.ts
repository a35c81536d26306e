/**
 * Six to start from where a group has none of its own. The idea of agreeing six is that of leaders in Devon, told of in the
 * King's Fund paper (factor 1); the words are ours.
 */
export const OFFERED_PRINCIPLES: readonly string[] = [
  'The people who live here come before any of our organisations.',
  'We spend one public pound: nobody balances a budget at another’s cost.',
  'What is difficult is said in the room, to whom it concerns, and not afterwards.',
  'No surprises: we tell one another early, and bad news first.',
  'We ask how we can help before we are asked for it.',
  'We stay: what we promise one another outlasts a bad winter and a change of job.',
];
