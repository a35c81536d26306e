import type { Line } from '../reading.ts';

/** By when, from the day of the page. */
export const DUE_LINES: Readonly<Record<string, readonly Line[]>> = {
  'by when': [
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-16',
    ],
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-17',
    ],
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-18',
    ],
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-19',
    ],
    ["Helen – I'll send it by Friday", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] }],
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
      '2026-11-21',
    ],
    [
      "Helen – I'll send it by Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
      '2026-11-22',
    ],
    [
      "Helen – I'll send it next Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
      '2026-11-16',
    ],
    ["Helen – I'll send it next Friday", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] }],
    [
      "Helen – I'll send it next Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
      '2026-11-21',
    ],
    [
      "Helen – I'll send it this Friday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-19',
    ],
    ["Helen – I'll send it on Monday morning", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-23'] }],
    ["Helen – I'll send it first thing Monday", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-23'] }],
    [
      "Helen – I'll send it on Friday week",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
      '2026-11-18',
    ],
    [
      "Helen – I'll send it a week on Tuesday",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-01'] },
      '2026-11-18',
    ],
    [
      "Helen – I'll send it before Friday's board",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-26'] },
    ],
    ["Helen – I'll send it by noon tomorrow", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-21'] }],
    [
      "Helen – I'll send it the day after tomorrow",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-22'] },
    ],
    ["Helen – I'll send it this afternoon", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] }],
    ["Helen – I'll send it by close of play", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] }],
    ["Helen – I'll send it by 5pm", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] }],
    [
      "Helen – I'll send it by the end of the week",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-20'] },
      '2026-11-18',
    ],
    [
      "Helen – I'll send it by the end of next week",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] },
    ],
    ["Helen – I'll send it next week", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-27'] }],
    ["Helen – I'll send it the week after next", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-04'] }],
    [
      "Helen – I'll send it by the end of the month",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-30'] },
    ],
    ["Helen – I'll send it by month end", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-30'] }],
    ["Helen – I'll send it next month", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-31'] }],
    ["Helen – I'll send it before Christmas", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-24'] }],
    [
      "Helen – I'll send it before Christmas",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-12-24'] },
      '2026-12-25',
    ],
    [
      "Helen – I'll send it straight after Christmas",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-28'] },
    ],
    ["Helen – I'll send it before Easter", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-25'] }],
    ["Helen – I'll send it after Easter", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-30'] }],
    ["Helen – I'll send it in a fortnight", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-04'] }],
    ["Helen – I'll send it in a couple of weeks", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-04'] }],
    ["Helen – I'll send it in two weeks' time", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-04'] }],
    ["Helen – I'll send it a fortnight today", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-04'] }],
    ["Helen – I'll send it within ten days", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-30'] }],
    ["Helen – I'll send it in a day or two", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-22'] }],
    ["Helen – I'll send it in three months", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-02-20'] }],
    ["Helen – I'll send it by the 14th", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-14'] }],
    [
      "Helen – I'll send it by the 14th",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-14'] },
      '2026-11-14',
    ],
    [
      "Helen – I'll send it by the 29th",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-29'] },
      '2027-01-30',
    ],
    ["Helen – I'll send it by 3 December", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-03'] }],
    ["Helen – I'll send it by 3rd Dec", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-03'] }],
    [
      "Helen – I'll send it on Wednesday 25 November",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-25'] },
    ],
    ["Helen – I'll send it by 14/12", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-14'] }],
    ["Helen – I'll send it by 1 March 2027", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-01'] }],
    [
      "Helen – I'll send it by the end of January",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-01-31'] },
    ],
    ["Helen – I'll send it by mid-January", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-01-15'] }],
    ["Helen – I'll send it by March", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-01'] }],
    ["Helen – I'll send it in March", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-31'] }],
    ["Helen – I'll send it by the new year", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-31'] }],
    ["Helen – I'll send it in the new year", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-01-31'] }],
    [
      "Helen – I'll send it by the end of the year",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-12-31'] },
    ],
    ["Helen – I'll send it in Q1", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-06-30'] }],
    ["Helen – I'll send it by the end of Q4", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-31'] }],
    [
      "Helen – I'll send it by the end of the financial year",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-03-31'] },
    ],
    ["Helen – by Friday I'll have sent it", { people: ['Helen Carrow'] }],
    ["Helen – tomorrow I'll ring her", { people: ['Helen Carrow'], promises: ['mine: ring Helen – to Helen Carrow – 2026-11-21'] }],
    [
      "Helen – I'll send it on Friday if she agrees",
      { people: ['Helen Carrow'], promises: ['mine: send it if she agrees – to Helen Carrow – 2026-11-27'] },
    ],
    ["Helen – I'll send the Friday paper", { people: ['Helen Carrow'], promises: ['mine: send the Friday paper – to Helen Carrow'] }],
    [
      "Helen – I'll send the notes from yesterday",
      { people: ['Helen Carrow'], promises: ['mine: send the notes from yesterday – to Helen Carrow'] },
    ],
    [
      "Helen – I'll fix what broke last Friday",
      { people: ['Helen Carrow'], promises: ['mine: fix what broke last Friday – to Helen Carrow'] },
    ],
    [
      "Helen – I'll send the 3 November minutes",
      { people: ['Helen Carrow'], promises: ['mine: send the 3 November minutes – to Helen Carrow'] },
    ],
    ["Helen – I'll send the plan for March", { people: ['Helen Carrow'], promises: ['mine: send the plan for March – to Helen Carrow'] }],
    [
      "Helen – I'll send her two of the three papers",
      { people: ['Helen Carrow'], promises: ['mine: send two of the three papers – to Helen Carrow'] },
    ],
    [
      "Helen – I'll send it by the end of the month",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2024-02-29'] },
      '2024-02-20',
    ],
    [
      "Helen – I'll send it in a month",
      { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2027-01-31'] },
      '2026-12-31',
    ],
    ["Helen – I'll send it by 30/11/2026", { people: ['Helen Carrow'], promises: ['mine: send it – to Helen Carrow – 2026-11-30'] }],
  ],
};
