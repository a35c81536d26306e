import type { Line } from '../reading.ts';

/** Promises both ways. */
export const PROMISES_LINES: Readonly<Record<string, readonly Line[]>> = {
  'my promises': [
    [
      "Helen – I'll send the discharge data by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send the discharge data – to Helen Carrow – 2026-11-27'] },
    ],
    ['Helen – I’ll send the data', { people: ['Helen Carrow'], promises: ['mine: send the data – to Helen Carrow'] }],
    [
      'Helen – I will send it to her tomorrow',
      { people: ['Helen Carrow'], promises: ['mine: send it to Helen – to Helen Carrow – 2026-11-21'] },
    ],
    [
      'Helen – I promised to chase the estates team',
      { people: ['Helen Carrow'], promises: ['mine: chase the estates team – to Helen Carrow'] },
    ],
    [
      'Helen – I promised her the winter paper by Monday',
      { people: ['Helen Carrow'], promises: ['mine: get the winter paper – to Helen Carrow – 2026-11-23'] },
    ],
    ["Helen – I said I'd look at the rota", { people: ['Helen Carrow'], promises: ['mine: look at the rota – to Helen Carrow'] }],
    ["Helen – I told her I'd ring the minister", { people: ['Helen Carrow'], promises: ['mine: ring the minister – to Helen Carrow'] }],
    [
      'Helen – offered to chair her December meeting',
      { people: ['Helen Carrow'], promises: ['mine help: chair the December meeting – to Helen Carrow'] },
    ],
    ['Helen – I can help with the bid', { people: ['Helen Carrow'], promises: ['mine help: help with the bid – to Helen Carrow'] }],
    [
      'Helen – I offered to lend her two analysts in January',
      { people: ['Helen Carrow'], promises: ['mine help: lend two analysts – to Helen Carrow – 2027-01-31'] },
    ],
    [
      'Helen – happy to speak at their conference',
      { people: ['Helen Carrow'], promises: ['mine help: speak at the conference – to Helen Carrow'] },
    ],
    ["Helen – I'm going to write to the council", { people: ['Helen Carrow'], promises: ['mine: write to the council – to Helen Carrow'] }],
    [
      'Helen – agreed to meet again in a fortnight',
      { people: ['Helen Carrow'], promises: ['mine: meet again – to Helen Carrow – 2026-12-04'] },
    ],
    ["Helen – we'll meet again next Friday", { people: ['Helen Carrow'], promises: ['mine: meet again – to Helen Carrow – 2026-11-27'] }],
    [
      'Helen – me to send the minutes by the 14th',
      { people: ['Helen Carrow'], promises: ['mine: send the minutes – to Helen Carrow – 2026-12-14'] },
    ],
    [
      "Helen – by Friday I'll have to send the numbers",
      { people: ['Helen Carrow'], promises: ['mine: send the numbers – to Helen Carrow – 2026-11-27'] },
    ],
    ["Helen – tomorrow I'll call her", { people: ['Helen Carrow'], promises: ['mine: call Helen – to Helen Carrow – 2026-11-21'] }],
    ["Helen and Tunde – I'll send them the paper", { people: ['Helen Carrow', 'Tunde Bakare'], promises: ['mine: send the paper'] }],
    ["Helen and Tunde – I'll send the paper", { people: ['Helen Carrow', 'Tunde Bakare'], promises: ['mine: send the paper'] }],
    [
      "Helen and Tunde – I'll send Tunde the paper and the plan by Wednesday",
      {
        people: ['Helen Carrow', 'Tunde Bakare', 'Tunde Bakare'],
        promises: ['mine: send Tunde the paper and the plan – to Tunde Bakare – 2026-11-25'],
      },
    ],
    [
      "Helen – I'll introduce her to Priya before Christmas",
      { people: ['Helen Carrow', '(Priya Raman)'], promises: ['mine: introduce Helen to Priya – to Helen Carrow – 2026-12-24'] },
    ],
    ["Helen – I'll be in touch after Easter", { people: ['Helen Carrow'], promises: ['mine: be in touch – to Helen Carrow – 2027-03-30'] }],
    ["Helen – I'll never trust them again", { people: ['Helen Carrow'] }],
    ["Helen – I'll miss her", { people: ['Helen Carrow'] }],
    ["Helen – not sure I'll get to it", { people: ['Helen Carrow'] }],
    ["Helen – I'll see how it goes", { people: ['Helen Carrow'] }],
    ["Helen – I'll see her on Monday", { people: ['Helen Carrow'], promises: ['mine: see Helen – to Helen Carrow – 2026-11-23'] }],
    [
      "Helen – I'll go and see her on Monday, she needs it",
      { people: ['Helen Carrow'], promises: ['mine: go and see Helen – to Helen Carrow – 2026-11-23'] },
    ],
    [
      "Helen – I'll send the data by Friday and she'll share the plan by Monday",
      {
        people: ['Helen Carrow'],
        promises: ['mine: send the data – to Helen Carrow – 2026-11-27', 'theirs: share the plan – from Helen Carrow – 2026-11-23'],
      },
    ],
    [
      "Helen – I'll ask Gareth about beds",
      { people: ['Helen Carrow', '(Gareth Hollis-Webb)'], promises: ['mine: ask Gareth about beds – to Helen Carrow'] },
    ],
    [
      "Helen – I'll find her a mentor by the end of the month",
      { people: ['Helen Carrow'], promises: ['mine: find a mentor – to Helen Carrow – 2026-11-30'] },
    ],
    [
      "Helen – I'll let her know by the new year",
      { people: ['Helen Carrow'], promises: ['mine: let Helen know – to Helen Carrow – 2026-12-31'] },
    ],
    ["Helen – I won't send it", { people: ['Helen Carrow'] }],
    [
      "Helen – I'll give her a call this afternoon",
      { people: ['Helen Carrow'], promises: ['mine: give Helen a call – to Helen Carrow – 2026-11-20'] },
    ],
    ["Helen – I'll send the March figures", { people: ['Helen Carrow'], promises: ['mine: send the March figures – to Helen Carrow'] }],
    [
      "Helen – I'll send it before Friday's board",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-26'] },
    ],
    [
      "Helen. I'll draft the letter. She'll sign it by Thursday.",
      {
        people: ['Helen Carrow'],
        promises: ['mine: draft the letter – to Helen Carrow', 'theirs: sign it – from Helen Carrow – 2026-11-26'],
      },
    ],
    ['Helen – I owe her a call', { people: ['Helen Carrow'] }],
  ],
  'their promises': [
    [
      "Helen – she'll share the plan by Monday",
      { people: ['Helen Carrow'], promises: ['theirs: share the plan – from Helen Carrow – 2026-11-23'] },
    ],
    [
      'Helen – she will send me the numbers next week',
      { people: ['Helen Carrow'], promises: ['theirs: send me the numbers – from Helen Carrow – 2026-11-27'] },
    ],
    [
      'Tunde – he is going to speak to the treasurer',
      { people: ['Tunde Bakare'], promises: ['theirs: speak to the treasurer – from Tunde Bakare'] },
    ],
    [
      'Tunde promised to send the model by 3 December',
      { people: ['Tunde Bakare'], promises: ['theirs: send the model – from Tunde Bakare – 2026-12-03'] },
    ],
    ['Tunde – promised to send the model', { people: ['Tunde Bakare'], promises: ['mine: send the model – to Tunde Bakare'] }],
    [
      'Gareth and Tunde – Gareth to send the rota by Friday',
      {
        people: ['Gareth Hollis-Webb', 'Tunde Bakare', 'Gareth Hollis-Webb'],
        promises: ['theirs: send the rota – from Gareth Hollis-Webb – 2026-11-27'],
      },
    ],
    [
      'Gareth – Gareth will find the money',
      { people: ['Gareth Hollis-Webb', 'Gareth Hollis-Webb'], promises: ['theirs: find the money – from Gareth Hollis-Webb'] },
    ],
    ['call Gareth to discuss beds', { mode: 'phone', people: ['Gareth Hollis-Webb'] }],
    ['8.30 Gareth to talk beds', { time: '08:30', people: ['Gareth Hollis-Webb'] }],
    [
      "Gareth, Tunde – they'll share the assumptions",
      { people: ['Gareth Hollis-Webb', 'Tunde Bakare'], promises: ['theirs: share the assumptions – from Tunde Bakare'] },
    ],
    [
      'Helen – she offered to host the workshop',
      { people: ['Helen Carrow'], promises: ['theirs help: host the workshop – from Helen Carrow'] },
    ],
    [
      'Helen – she can help with recruitment',
      { people: ['Helen Carrow'], promises: ['theirs help: help with recruitment – from Helen Carrow'] },
    ],
    [
      "Helen – said she'd look into it by next Friday",
      { people: ['Helen Carrow'], promises: ['theirs: look into it – from Helen Carrow – 2026-11-27'] },
    ],
    [
      "Helen – she says she'll get back to me in a couple of weeks",
      { people: ['Helen Carrow'], promises: ['theirs: get back to me – from Helen Carrow – 2026-12-04'] },
    ],
    ["Helen – she'll be furious", { people: ['Helen Carrow'] }],
    ["Helen – she'll be in touch", { people: ['Helen Carrow'], promises: ['theirs: be in touch – from Helen Carrow'] }],
    ["Helen – hopes they'll settle", { people: ['Helen Carrow'] }],
    ["Helen – thinks she'll resign", { people: ['Helen Carrow'] }],
    ["Helen – if she'll agree, we move", { people: ['Helen Carrow'] }],
    ["Helen – she'll have to leave", { people: ['Helen Carrow'] }],
    [
      'Priya – the ICB will fund it until March',
      { people: ['Priya Raman'], organisations: ['Aldermere Integrated Care Board'], promises: ['theirs: fund it until March'] },
    ],
    [
      'Helen – she has agreed to pause the cuts until the new year',
      { people: ['Helen Carrow'], promises: ['theirs: pause the cuts until the new year – from Helen Carrow'] },
    ],
    ["Helen's going to ask her members", { people: ['Helen Carrow'], promises: ['theirs: ask her members – from Helen Carrow'] }],
    ["Kwame'll share the data", { people: ['Kwame Mensah'], promises: ['theirs: share the data – from Kwame Mensah'] }],
    ['Priya said Gareth would send the data', { people: ['Priya Raman', '(Gareth Hollis-Webb)'] }],
    ['Helen – they will need more beds', { people: ['Helen Carrow'] }],
    [
      "Helen – she'll take it to cabinet by the end of next week",
      { people: ['Helen Carrow'], promises: ['theirs: take it to cabinet – from Helen Carrow – 2026-11-27'] },
    ],
    [
      "Tunde – he'll get us the model by Q1",
      { people: ['Tunde Bakare'], promises: ['theirs: get us the model – from Tunde Bakare – 2027-04-01'] },
    ],
    [
      'Priya and Helen – Helen to draft, Priya to comment by Tuesday',
      {
        people: ['Priya Raman', 'Helen Carrow', 'Helen Carrow', 'Priya Raman'],
        promises: ['theirs: draft – from Helen Carrow', 'theirs: comment – from Priya Raman – 2026-11-24'],
      },
    ],
    [
      "Siân – she'll introduce me to Jo",
      { people: ['Siân Llywelyn', '(+ Jo)'], promises: ['theirs: introduce me to Jo – from Siân Llywelyn'] },
    ],
    ['Tunde – promised to send me the model', { people: ['Tunde Bakare'], promises: ['theirs: send me the model – from Tunde Bakare'] }],
    ["I'll ask Gareth, he'll know", { people: ['(Gareth Hollis-Webb)'], promises: ['mine: ask Gareth – to Gareth Hollis-Webb'] }],
  ],
};
