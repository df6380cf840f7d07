import type { Dictionary } from '../vi';

export const council: Dictionary['council'] = {
  nav: 'Votes',
  title: 'Votes of the council',
  home: 'Go to the votes',
  toVote: (count) =>
    count === 1 ? '1 case waits for your vote' : `${count} cases wait for your vote`,
  progress: (done, all) => `You have voted on ${done} of ${all}`,
  allDone: 'You have voted on all. Until the votes are counted you may change your mind.',
  empty: 'There is nothing to vote on. You will see it here and on the first page.',
  begin: 'Begin with what you have not voted on',
  states: {
    open: 'Not voted yet',
    voted: (choice) => `Voted: ${choice}`,
    recused: 'Not voting',
    notMine: 'You are not on the roll of this vote',
  },
  cast: (cast, all) => `${cast} of ${all} members have voted`,
  back: 'Back to the votes',
  place: (at, all) => `${at} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  gone: 'This one is not voted on any more.',
  ballot: 'Your ballot',
  secret: 'Nobody sees what you choose; the count shows totals only.',
  choices: {
    YES: 'Yes',
    NO: 'No',
    ABSTAIN: 'No opinion',
  },
  opinion: 'Opinion',
  opinionHint: 'Kept with your ballot.',
  chooseFirst: 'Choose one of the three.',
  save: 'Save the ballot',
  saveAndNext: 'Save and next',
  saved: 'Saved.',
  savedNext: (title) => `Saved for “${title}”.`,
  finished: 'Saved. You have voted on everything.',
  castAt: (when) => `You voted at ${when}. Saving again replaces it.`,
  filed: 'The secretary has entered this ballot from what you have written.',
  shortcuts: 'Use shortcuts',
  shortcutsExplain: '1, 2, 3 choose; J, K or the arrows go to another case; Ctrl+Enter saves.',
  rules: (quorum, threshold) =>
    `Votes can be counted once at least ${quorum} of all members have voted; it is recommended if at least ${threshold} of all members say yes.`,
  conflict: {
    button: 'I have a conflict of interest',
    ask: {
      title: 'Not vote on this one?',
      text: 'For example a relative, or you took part in what is told. You still count as a member. This cannot be taken back.',
      yes: 'I do not vote on it',
    },
    standing: 'You do not vote on this one, since you have a conflict of interest.',
  },
  roll: {
    title: 'Members',
    voted: 'has voted',
    waiting: 'has not voted yet',
    recused: 'does not vote (conflict of interest)',
    file: 'Enter a written ballot',
    fileFor: (name) => `Enter what ${name} has written`,
    fileHint:
      'Only if the member has sent a written opinion. A ballot of their own counts instead.',
    written: 'Written opinion',
    writtenRequired: 'Copy what the member has written.',
    fileSend: 'Enter the ballot',
    filed: (name) => `The ballot of ${name} is entered.`,
    roles: { MEMBER: 'Member', SECRETARY: 'Secretary', CHAIR: 'Chair' },
  },
  close: {
    button: 'Close and count',
    missing: (count) =>
      count === 1 ? '1 more ballot is needed.' : `${count} more ballots are needed.`,
    ask: (cast, members) => ({
      title: 'Close the vote?',
      text: `${cast} of ${members} members have voted. After the count nobody can vote any more, and the result goes on.`,
      yes: 'Count',
    }),
    done: 'Counted.',
  },
  tally: {
    title: 'Result',
    recommended: 'The council recommends the honour.',
    notRecommended: 'The council does not recommend it.',
    counts: (yes, no, abstain, members) =>
      `${yes} yes, ${no} no, ${abstain} without opinion, of ${members} members`,
  },
};
