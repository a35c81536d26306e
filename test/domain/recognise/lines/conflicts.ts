import type { Line } from '../reading.ts';

/** Where it grated. */
export const CONFLICTS_LINES: Readonly<Record<string, readonly Line[]>> = {
  conflicts: [
    ['Helen – disagreement about discharge targets', { people: ['Helen Carrow'], conflict: 'discharge targets' }],
    [
      'we disagree about the estate at Calder Vale, Róisín is furious',
      {
        people: ['Róisín Ní Bhriain'],
        organisations: ['Calder Vale Community and Mental Health NHS Trust'],
        conflict: 'the estate at Calder Vale',
        feels: 'Róisín is furious',
        partOf: ['Estate at Calder Vale'],
      },
    ],
    [
      'Helen and I disagree on step-down beds',
      { people: ['Helen Carrow'], conflict: 'step-down beds', partOf: ['Who pays for step-down beds'] },
    ],
    [
      'fell out with Kwame over ambulance data',
      { people: ['Kwame Mensah'], conflict: 'ambulance data', partOf: ['Sharing of ambulance data'] },
    ],
    [
      'Kwame – row over ambulance data sharing; he feels ignored',
      { people: ['Kwame Mensah'], conflict: 'ambulance data sharing', feels: 'he feels ignored', partOf: ['Sharing of ambulance data'] },
    ],
    ['Helen pushed back on the savings plan', { people: ['Helen Carrow'], conflict: 'the savings plan' }],
    ['tension with Helen', { people: ['Helen Carrow'], conflict: 'tension with Helen' }],
    ['tension about the merger with Helen', { people: ['Helen Carrow'], conflict: 'the merger with Helen' }],
    ['at odds with Tunde over parking', { people: ['Tunde Bakare'], conflict: 'parking' }],
    ['Tunde – clash over who chairs', { people: ['Tunde Bakare'], conflict: 'who chairs' }],
    [
      'dispute with the ICB about funding, they feel bounced',
      { organisations: ['Aldermere Integrated Care Board'], conflict: 'funding', feels: 'they feel bounced' },
    ],
    ['Helen – no conflict over beds any more', { people: ['Helen Carrow'] }],
    ['Helen – resolved the row over parking', { people: ['Helen Carrow'] }],
    ['third win in a row over the league, says Tunde', { people: ['Tunde Bakare'] }],
    ['conflict of interest declared by Helen', { people: ['Helen Carrow'] }],
    [
      'Helen – conflict: who pays for the beds',
      { people: ['Helen Carrow'], conflict: 'who pays for the beds', partOf: ['Who pays for step-down beds'] },
    ],
    [
      'Helen disputes the step-down bed numbers',
      { people: ['Helen Carrow'], conflict: 'the step-down bed numbers', partOf: ['Who pays for step-down beds'] },
    ],
    [
      'argued with Helen about whether to close the ward, but she listened',
      { people: ['Helen Carrow'], conflict: 'whether to close the ward' },
    ],
    [
      'Tunde – conflict over beds. Priya thinks we were rude',
      {
        people: ['Tunde Bakare', '(Priya Raman)'],
        conflict: 'beds',
        feels: 'Priya thinks we were rude',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    [
      'Helen – falling out with Tunde about beds – she is hurt and wants an apology',
      {
        people: ['Helen Carrow', '(Tunde Bakare)'],
        conflict: 'beds',
        feels: 'she is hurt and wants an apology',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    [
      "Helen – we disagreed about beds, I'll send the figures by Friday",
      {
        people: ['Helen Carrow'],
        promises: ['mine: send the figures – to Helen Carrow – 2026-11-27'],
        conflict: 'beds',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    [
      'Helen – friction over the step-down beds and the ambulance data',
      {
        people: ['Helen Carrow'],
        conflict: 'the step-down beds and the ambulance data',
        partOf: ['Who pays for step-down beds', 'Sharing of ambulance data'],
      },
    ],
  ],
};
