import type { Line } from '../reading.ts';

/** Lines as tired people write them, several things in each. */
export const WHOLE_LINES: Readonly<Record<string, readonly Line[]>> = {
  'whole lines as they come': [
    [
      'Met Priya at 9 in her office for 30 minutes. Worried about the winter plan. She will send me the bed numbers by the end of the week.',
      {
        time: '09:00',
        minutes: 30,
        place: 'her office',
        people: ['Priya Raman'],
        promises: ['theirs: send me the bed numbers – from Priya Raman – 2026-11-20'],
      },
    ],
    [
      '9am 1:1 with Helen – budgets. Promised to get back to her before Christmas about the pooled fund',
      {
        time: '09:00',
        people: ['Helen Carrow'],
        promises: ['mine: get back to Helen about the pooled fund – to Helen Carrow – 2026-12-24'],
      },
    ],
    [
      '10.15 – Gareth and Niamh, Teams, 45 mins: discharge hub. Niamh will circulate terms of reference by Weds',
      {
        time: '10:15',
        minutes: 45,
        mode: 'video',
        people: ['Gareth Hollis-Webb', "Niamh O'Donnell", "Niamh O'Donnell"],
        promises: ["theirs: circulate terms of reference – from Niamh O'Donnell – 2026-11-25"],
      },
    ],
    [
      'Lunch w/ Siân – lovely open talk about her daughter',
      { mode: 'face-to-face', character: 'open', place: 'over lunch', people: ['Siân Llywelyn'] },
    ],
    ['coffee w Tunde', { mode: 'face-to-face', character: 'open', place: 'over coffee', people: ['Tunde Bakare'] }],
    ['Phone call with Dr Okafor re workforce (20 mins)', { minutes: 20, mode: 'phone', people: ['Chidi Okafor'] }],
    [
      'Zoom: Catrin, Joseph, Shabnam – 2pm – cancelled half way',
      { time: '14:00', mode: 'video', people: ['Catrin Bevan', 'Joseph Thackeray', 'Shabnam Begum'] },
    ],
    ['Quick word with Cllr Hussain after cabinet', { people: ['Zainab Hussain'] }],
    ['Chat with Wendy in the corridor about Grace', { character: 'open', place: 'the corridor', people: ['Wendy Marsh', '(Grace Nwosu)'] }],
    [
      "Spoke with Mohammed – he's offered to broker a meeting with the union by mid-December",
      { people: ['Mohammed Iqbal'], promises: ['theirs help: broker a meeting with the union – from Mohammed Iqbal – 2026-12-15'] },
    ],
    [
      '5pm Kwame on the phone, 15 min. I agreed to look again at the handover delays',
      {
        time: '17:00',
        minutes: 15,
        mode: 'phone',
        people: ['Kwame Mensah'],
        promises: ['mine: look again at the handover delays – to Kwame Mensah'],
      },
    ],
    [
      "Dinner with Priya and Helen at Carluccio's. Talked about everything but work.",
      { mode: 'face-to-face', character: 'open', place: "Carluccio's", people: ['Priya Raman', 'Helen Carrow'] },
    ],
    ['1-2pm Board seminar with Peter Rowntree', { time: '13:00', minutes: 60, people: ['Peter Rowntree'] }],
    [
      "Emailed Delroy the housing figures; he'll come back to me in a fortnight",
      { mode: 'written', people: ['Delroy Campbell'], promises: ['theirs: come back to me – from Delroy Campbell – 2026-12-04'] },
    ],
    [
      'Helen and Gareth disagree about who should carry the risk on reablement. Both feel unheard',
      { people: ['Helen Carrow', 'Gareth Hollis-Webb'], conflict: 'who should carry the risk on reablement', feels: 'Both feel unheard' },
    ],
    [
      'Row with Joseph about handover times – he thinks we hide the real numbers',
      { people: ['Joseph Thackeray'], conflict: 'handover times', feels: 'he thinks we hide the real numbers' },
    ],
    [
      'Visited Northmoor – met James A and the night crew',
      { mode: 'face-to-face', people: ['James Achterberg'], organisations: ['Northmoor Ambulance Service'] },
    ],
    [
      "Fiona popped in. Wants help with the GP access bid, I said I'd lend her Anna for two days",
      { people: ['Fiona MacAllister'], promises: ['mine: lend Anna for two days – to Fiona MacAllister'] },
    ],
    [
      'Met new chair of Healthwatch, Yasmin Karimi, for coffee at the library',
      {
        mode: 'face-to-face',
        character: 'open',
        place: 'the library',
        people: ['+ Yasmin Karimi, Healthwatch Aldermere'],
        organisations: ['Healthwatch Aldermere'],
      },
    ],
    ['Intro call with Marcus Bell, NHS England regional director', { mode: 'phone', people: ['+ Marcus Bell, NHS England'] }],
    ['Tea with Bishop John', { mode: 'face-to-face', character: 'open', place: 'over tea', people: ['+ Bishop John'] }],
    ['Priya cancelled', { people: ['(Priya Raman)'] }],
    [
      "Long call with Seun. Money is tight. We'll share the model next Tuesday",
      { mode: 'phone', people: ['Oluwaseun Adeyemi'], promises: ['mine: share the model – to Oluwaseun Adeyemi – 2026-11-24'] },
    ],
    ['Seen Tunde 20m', { minutes: 20, people: ['Tunde Bakare'] }],
    ['half nine Gareth, half an hour, Civic Centre', { time: '09:30', minutes: 30, place: 'Civic Centre', people: ['Gareth Hollis-Webb'] }],
    ['Helen 3.15pm-4pm town hall', { time: '15:15', minutes: 45, place: 'town hall', people: ['Helen Carrow'] }],
    ['Sian, Wed week?', { people: ['Siân Llywelyn'] }],
    ['Will Hartley and Grace Nwosu, 11.30, my office', { time: '11:30', place: 'my office', people: ['Will Hartley', 'Grace Nwosu'] }],
    ['Will: 15 mins on the phone', { people: ['Will Hartley'] }],
    ['Mark rang about the by-election', { mode: 'phone', people: ['Mark Shah'] }],
    [
      'Kwame and I have agreed to swap notes every Monday',
      { people: ['Kwame Mensah'], promises: ['mine: swap notes every Monday – to Kwame Mensah'] },
    ],
    ['Text to Zainab: thank you', { mode: 'written', people: ['Zainab Hussain'] }],
    ['Gareth owes me the staffing paper', { people: ['Gareth Hollis-Webb'] }],
    ['must ring Catrin tomorrow', { people: ['(Catrin Bevan)'] }],
    ['Priya will not be at the next board', { people: ['Priya Raman'] }],
    [
      "Roisin (Calder Vale) 30 mins. There's tension over the estate. She feels cornered",
      {
        minutes: 30,
        people: ['Róisín Ní Bhriain'],
        organisations: ['Calder Vale Community and Mental Health NHS Trust'],
        conflict: 'the estate',
        feels: 'She feels cornered',
        partOf: ['Estate at Calder Vale'],
      },
    ],
    ["Ran into Chidi at Sainsbury's", { mode: 'face-to-face', character: 'open', place: "Sainsbury's", people: ['Chidi Okafor'] }],
    [
      "Walk round the park with Shabnam – she's thinking of retiring at Easter. I'll write to her.",
      {
        mode: 'face-to-face',
        character: 'open',
        place: 'a walk',
        people: ['Shabnam Begum'],
        promises: ['mine: write to Shabnam – to Shabnam Begum'],
      },
    ],
    ['Met with Pryia Raman and Gareth Holis-Webb', { people: ['Priya Raman', 'Gareth Hollis-Webb'] }],
    [
      'Meeting: Winter summit. Attended: Priya, Helen, Kwame, Fiona. 2 hours. Agreed to publish the plan by 1 December.',
      {
        minutes: 120,
        people: ['Priya Raman', 'Helen Carrow', 'Kwame Mensah', 'Fiona MacAllister'],
        promises: ['mine: publish the plan – 2026-12-01'],
      },
    ],
    ['Oluwaseun 9:00', { time: '09:00', people: ['Oluwaseun Adeyemi'] }],
    ['Samuel Oyelaran 9:00', { time: '09:00', people: ['Samuel Oyelaran'] }],
    ['sam price, icb, 9.30', { time: '09:30', people: ['Samantha Price'], organisations: ['Aldermere Integrated Care Board'] }],
    ['Dr Fiona MacAllister & Dr Chidi Okafor 1hr', { minutes: 60, people: ['Fiona MacAllister', 'Chidi Okafor'] }],
    ['Mr Thackeray 10:30', { time: '10:30', people: ['Joseph Thackeray'] }],
    ['Mrs Carrow at home', { place: 'home', people: ['Helen Carrow'] }],
    ['Prof Jane Smith, University of Aldermere – 40 mins', { minutes: 40, people: ['+ Jane Smith, University of Aldermere'] }],
    ["met Priya's new finance director, Oliver Twyne", { people: ['(Priya Raman)', '+ Oliver Twyne'] }],
    [`Helen said: "I'll send it Monday"`, { people: ['Helen Carrow'], promises: ['theirs: send it – from Helen Carrow – 2026-11-23'] }],
    ['saw Helen Carrow’s team', { people: ['(Helen Carrow)'] }],
    ['Lunch: Niamh. Good craic.', { mode: 'face-to-face', character: 'open', place: 'over lunch', people: ["Niamh O'Donnell"] }],
    ['Meeting with Westmarsh Borough Council leader Mark Shah', { people: ['Mark Shah'], organisations: ['Westmarsh Borough Council'] }],
    [
      "drop-in at St Brannoc's with Gareth (90m)",
      {
        minutes: 90,
        place: "St Brannoc's",
        people: ['Gareth Hollis-Webb'],
        organisations: ["St Brannoc's Hospitals NHS Foundation Trust"],
      },
    ],
    ['fell out w Joseph', { people: ['Joseph Thackeray'], conflict: 'fell out w Joseph' }],
    ['Joseph & I clashed over turnaround times', { people: ['Joseph Thackeray'], conflict: 'turnaround times' }],
    ['Kwame complained about data sharing', { people: ['Kwame Mensah'] }],
    ['Priya to chase, me to draft by Thurs', { people: ['Priya Raman'], promises: ['mine: draft – to Priya Raman – 2026-11-26'] }],
    ['@Helen 4pm', { time: '16:00', people: ['Helen Carrow'] }],
    ['Tunde, then on to see Seun at 3', { time: '15:00', people: ['Tunde Bakare', 'Oluwaseun Adeyemi'] }],
    [
      'Met new chair of Healthwatch, Yasmin Karimi, for coffee at the library',
      {
        mode: 'face-to-face',
        character: 'open',
        place: 'the library',
        people: ['+ Yasmin Karimi, Healthwatch Aldermere'],
        organisations: ['Healthwatch Aldermere'],
      },
    ],
    ['met the Northmoor lead nurse, Ann Petrov', { people: ['+ Ann Petrov'], organisations: ['Northmoor Ambulance Service'] }],
    [
      '8.30 Priya – Everyone is tired. Nobody wants the Monday meeting. Winter came early. Marked improvement in beds though. Hopefully Christmas is quiet',
      {
        time: '08:30',
        people: ['Priya Raman'],
      },
    ],
    [
      'Helen was candid: The Treasury will not pay. Care homes are closing. Hope is not a plan. We may lose Marsh ward',
      { people: ['Helen Carrow'] },
    ],
    [
      'Lunch with Gareth at the Marsh Inn',
      { mode: 'face-to-face', character: 'open', place: 'the Marsh Inn', people: ['Gareth Hollis-Webb'] },
    ],
    ['Niamh – Great Northern Hospital may close; Mayor involved', { people: ["Niamh O'Donnell"] }],
    ['Tunde 9am Westmarsh Town Hall re: Levelling Up Fund', { time: '09:00', place: 'Westmarsh Town Hall', people: ['Tunde Bakare'] }],
    [
      "Gareth – CQC visit 3 December, he'll send the evidence pack by 1 December",
      { people: ['Gareth Hollis-Webb'], promises: ['theirs: send the evidence pack – from Gareth Hollis-Webb – 2026-12-01'] },
    ],
    ['Helen – wants me to speak at the LGA conference in Harrogate on 5 March', { people: ['Helen Carrow'] }],
    ['Kwame: 12 ambulances waiting at 8.30 this morning', { people: ['Kwame Mensah'] }],
    ['Catrin 14:00–14:45 hospice', { time: '14:00', minutes: 45, people: ['Catrin Bevan'] }],
    [
      'spoke to the ICB. Priya to confirm funding by end of play Tuesday',
      {
        people: ['Priya Raman'],
        organisations: ['Aldermere Integrated Care Board'],
        promises: ['theirs: confirm funding – from Priya Raman – 2026-11-24'],
      },
    ],
    [
      "Fiona – GP contract talks are stuck. She'll raise it with the LMC on Thursday and let me know",
      {
        character: 'business',
        people: ['Fiona MacAllister'],
        promises: ['theirs: raise it with the LMC and let me know – from Fiona MacAllister – 2026-11-26'],
      },
    ],
    [
      "Mohammed – I'll back him in public. He'll need it",
      { people: ['Mohammed Iqbal'], promises: ['mine: back Mohammed in public – to Mohammed Iqbal'] },
    ],
    [
      "Delroy about housing – I've offered to fund two workers until April",
      { people: ['Delroy Campbell'], promises: ['mine help: fund two workers until April – to Delroy Campbell'] },
    ],
    ["Siân at 10 – I'll do what I can", { time: '10:00', people: ['Siân Llywelyn'], promises: ['mine: do what I can – to Siân Llywelyn'] }],
    [
      "Helen – I'll take the paper to board in January and she'll take it to cabinet in February",
      {
        people: ['Helen Carrow'],
        promises: [
          'mine: take the paper to board – to Helen Carrow – 2027-01-31',
          'theirs: take it to cabinet – from Helen Carrow – 2027-02-28',
        ],
      },
    ],
    [
      "Niamh: I'll ask Tunde and Gareth to meet",
      {
        people: ["Niamh O'Donnell", '(Tunde Bakare)', '(Gareth Hollis-Webb)'],
        promises: ["mine: ask Tunde and Gareth to meet – to Niamh O'Donnell"],
      },
    ],
    [
      "Wendy – they'd promised to share the audit but nothing has come",
      { people: ['Wendy Marsh'], promises: ['theirs: share the audit – from Wendy Marsh'] },
    ],
    ['Chidi – I said we would pay half', { people: ['Chidi Okafor'], promises: ['mine: pay half – to Chidi Okafor'] }],
    ['8 Kwame', { time: '08:00', people: ['Kwame Mensah'] }],
    ['30m Priya', { minutes: 30, people: ['Priya Raman'] }],
    ['1h with Kwame on Zoom, 3pm', { time: '15:00', minutes: 60, mode: 'video', people: ['Kwame Mensah'] }],
    ['Priya, 1 hour and 15 minutes', { minutes: 75, people: ['Priya Raman'] }],
    ['Priya (phone, 10m) – ok', { minutes: 10, mode: 'phone', people: ['Priya Raman'] }],
    ['Helen 09.15 HQ', { time: '09:15', place: 'HQ', people: ['Helen Carrow'] }],
    [
      '13.40 call Siân: conflict over beds',
      { time: '13:40', mode: 'phone', people: ['Siân Llywelyn'], conflict: 'beds', partOf: ['Who pays for step-down beds'] },
    ],
    [
      "Q&A with staff at St Brannoc's, 2pm, 300 people",
      { time: '14:00', place: "St Brannoc's", organisations: ["St Brannoc's Hospitals NHS Foundation Trust"] },
    ],
    ['Gareth – £2.50 an hour more for carers', { people: ['Gareth Hollis-Webb'] }],
    ['Grace – lovely lunch, no business at all', { character: 'open', people: ['Grace Nwosu'] }],
    ['Priya – purely social, walk by the river', { character: 'open', people: ['Priya Raman'] }],
    ['Priya – formal meeting, minuted', { character: 'business', people: ['Priya Raman'] }],
    [
      'Priya and I met Ann Widdowson (Westmarsh Housing) and Raj Patel from Shelter',
      { people: ['Priya Raman', '+ Ann Widdowson, Westmarsh Housing', '+ Raj Patel, Shelter'] },
    ],
    ['Welcomed Sarah Jones to the board', { people: ['+ Sarah Jones'] }],
    ['Interviewed three candidates with Helen', { people: ['Helen Carrow'] }],
    ["Priya's last day – goodbye drinks at the Crown, 6pm", { people: ['Priya Raman'] }],
    ['Gareth came with Niamh', { people: ['Gareth Hollis-Webb', "Niamh O'Donnell"] }],
    ["Zainab Hussain's office, 3.30", { time: '15:30', place: "Zainab Hussain's office", people: ['Zainab Hussain'] }],
    [
      "Fell out with Gareth over rotas; he's furious. He'll write to the chair",
      {
        people: ['Gareth Hollis-Webb'],
        promises: ['theirs: write to the chair – from Gareth Hollis-Webb'],
        conflict: 'rotas',
        feels: "he's furious",
      },
    ],
    ['no row with Helen this time', { people: ['Helen Carrow'] }],
    [
      'Helen and I are at odds about the pooled fund, and she is angry',
      { people: ['Helen Carrow'], conflict: 'the pooled fund', feels: 'she is angry' },
    ],
    ['Disagreement: Tunde wants the money now', { people: ['Tunde Bakare'], conflict: 'Tunde wants the money now' }],
    ['Disagreed with Seun on tax', { people: ['Oluwaseun Adeyemi'], conflict: 'tax' }],
    [
      'Arguing with Priya about whether the ICB should fund step-down beds – she thinks the council should',
      {
        people: ['Priya Raman'],
        organisations: ['Aldermere Integrated Care Board'],
        conflict: 'whether the ICB should fund step-down beds',
        feels: 'she thinks the council should',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    ['Helen angry about parking', { people: ['Helen Carrow'] }],
    ['8.30 Tunde canal towpath', { time: '08:30', place: 'canal towpath', people: ['Tunde Bakare'] }],
    ['in the town hall with Helen', { place: 'the town hall', people: ['Helen Carrow'] }],
  ],
};
