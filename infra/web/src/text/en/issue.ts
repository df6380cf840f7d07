import type { Dictionary } from '../vi';

export const issue: Dictionary['issue'] = {
  title: 'Numbered decisions',
  explain:
    'These are approved and need a numbered decision. Once the paper is signed, enter it here: they are honoured at once. This cannot be taken back.',
  empty:
    'Nothing waits for a decision. What needs one shows up here once its approval can no longer be taken back.',
  which: 'Whom does this decision name?',
  whichRequired: 'Choose at least one.',
  paper: 'The signed decision',
  number: 'Number',
  symbol: 'Symbol',
  symbolHint: 'What stands behind the number, for example QĐ-TTYT',
  signedOn: 'Signed on',
  signer: 'Signed by',
  capacity: 'In which capacity',
  capacityHint: 'As on the paper, for example GIÁM ĐỐC, or KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
  required: 'Something has to stand here.',
  send: (count) => (count === 0 ? 'Enter the decision' : `Enter the decision for ${count}`),
  ask: (name, count) => ({
    title: 'Enter this decision?',
    text: `Decision ${name}, for ${count}. A number that is entered cannot be changed.`,
    yes: 'Enter',
  }),
  done: (name, count) => `Decision ${name} is entered for ${count}.`,
  refused: (who) => `Could not be entered for ${who}`,
  waits: 'The signed decision is to be entered.',
  said: (name, on, signer, capacity) =>
    `Decision ${name} of ${on}, signed by ${signer} (${capacity})`,
};
