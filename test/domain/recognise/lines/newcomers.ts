import type { Line } from '../reading.ts';

/** People it does not know, organisations, and what is neither. */
export const NEWCOMERS_LINES: Readonly<Record<string, readonly Line[]>> = {
  'people who are new': [
    ['met Anna Lee and Priya', { people: ['+ Anna Lee', 'Priya Raman'] }],
    ['8.30 Jo Pickering 30m', { time: '08:30', minutes: 30, people: ['+ Jo Pickering'] }],
    ['introduced to Ngozi Eze from Shelter', { people: ['+ Ngozi Eze, Shelter'] }],
    ['met Dr Patel', { people: ['+ Dr Patel'] }],
    ['lunch with Jo', { mode: 'face-to-face', character: 'open', place: 'over lunch', people: ['+ Jo'] }],
    [
      'call with Bartosz Zielinski (ICB)',
      {
        mode: 'phone',
        people: ['+ Bartosz Zielinski, Aldermere Integrated Care Board'],
        organisations: ['Aldermere Integrated Care Board'],
      },
    ],
    [
      'met Gareth Williams, Calder Vale',
      {
        people: ['+ Gareth Williams, Calder Vale Community and Mental Health NHS Trust'],
        organisations: ['Calder Vale Community and Mental Health NHS Trust'],
      },
    ],
    ['met Gareth Williams', { people: ['+ Gareth Williams'] }],
    ["coffee with Mary-Jane O'Hara", { mode: 'face-to-face', character: 'open', place: 'over coffee', people: ["+ Mary-Jane O'Hara"] }],
    ['met Ludwig van Berg', { people: ['+ Ludwig van Berg'] }],
    ['spoke to Jo Pickering, Anna Lee', { people: ['+ Jo Pickering', '+ Anna Lee'] }],
    [
      'saw Jo Pickering – Jo will send the figures by Monday',
      { people: ['+ Jo Pickering', '+ Jo Pickering'], promises: ['theirs: send the figures – from + Jo Pickering – 2026-11-23'] },
    ],
  ],
  'what is no person': [
    ['met the Treasury', {}],
    ['call with Ofsted', { mode: 'phone' }],
    ['9.30 Budget 45m', { time: '09:30', minutes: 45 }],
    ['Teams with NHS England', { mode: 'video' }],
    ['meeting with Local Government Association', {}],
    ['in Birmingham with Helen', { place: 'Birmingham', people: ['Helen Carrow'] }],
    ['lunch at the Red Lion with Tunde', { mode: 'face-to-face', character: 'open', place: 'the Red Lion', people: ['Tunde Bakare'] }],
    ['8.30 Gareth Teams 1h', { time: '08:30', minutes: 60, mode: 'video', people: ['Gareth Hollis-Webb'] }],
    ['Gareth Civic Centre 45m', { minutes: 45, place: 'Civic Centre', people: ['Gareth Hollis-Webb'] }],
    ['Happy Christmas drinks', { mode: 'face-to-face' }],
    ['met on Monday', {}],
    ['e-mail priya@northmoor.example about beds', { mode: 'written' }],
  ],
  organisations: [
    ['call with the ICB', { mode: 'phone', organisations: ['Aldermere Integrated Care Board'] }],
    ['call with icb', { mode: 'phone', organisations: ['Aldermere Integrated Care Board'] }],
    ['met AVSA and Healthwatch', { organisations: ['Aldermere Voluntary Sector Alliance', 'Healthwatch Aldermere'] }],
    ["St Brannoc's board", { organisations: ["St Brannoc's Hospitals NHS Foundation Trust"] }],
    [
      'St Brannocs, Calder Vale and Northmoor',
      {
        organisations: [
          "St Brannoc's Hospitals NHS Foundation Trust",
          'Calder Vale Community and Mental Health NHS Trust',
          'Northmoor Ambulance Service',
        ],
      },
    ],
    ['Westmarsh pressures', {}],
    ['Westmarsh Borough is broke', { organisations: ['Westmarsh Borough Council'] }],
    ['Aldermere County Council and WBC', { organisations: ['Aldermere County Council', 'Westmarsh Borough Council'] }],
    ["St B's 2pm", { time: '14:00', organisations: ["St Brannoc's Hospitals NHS Foundation Trust"] }],
    ['with Westmarsh GP Federation', { organisations: ['Westmarsh GP Federation'] }],
    ['bear in mind the trust', {}],
  ],
  'nothing to recognise': [
    ['quiet day, answered post', {}],
    ['rain again', {}],
    ['Worried about winter', {}],
    ['…', {}],
    ['', {}],
    ['   ', {}],
    ['???', {}],
    ['nothing to report; drafts of the annual report', {}],
    ['🙂 🙂', {}],
    ['Long day. Home late.', {}],
  ],
};
