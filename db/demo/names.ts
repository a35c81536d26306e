/** Made-up people for journals larger than the cast: any first name may go with any last. */
export const FIRST_NAMES: readonly string[] = [
  'Aisha', 'Alan', 'Amara', 'Andrew', 'Aoife', 'Arjun', 'Barbara', 'Ben', 'Bronwen', 'Callum', 'Carys', 'Chinwe', 'Claire', 'Dafydd', 'Danuta',
  'David', 'Deborah', 'Dilys', 'Donal', 'Ebony', 'Edward', 'Elif', 'Emeka', 'Emma', 'Farah', 'Femi', 'Frances', 'George', 'Ghulam', 'Gillian',
  'Hannah', 'Harpreet', 'Hassan', 'Ian', 'Ioan', 'Isla', 'Jakub', 'James', 'Janet', 'Jasmine', 'Jean', 'Joanna', 'Kamala', 'Karen', 'Keith', 'Kofi',
  'Lowri', 'Lucy', 'Magda', 'Malik', 'Mary', 'Meera', 'Michael', 'Naomi', 'Nasreen', 'Nigel', 'Olu', 'Orla', 'Owen', 'Paula', 'Peter', 'Ravi',
  'Rebecca', 'Rhys', 'Robert', 'Rosa', 'Ruth', 'Sadiq', 'Sarah', 'Simon', 'Sinéad', 'Stephen', 'Sunita', 'Tariq', 'Teresa', 'Thomas', 'Umar', 'Victoria',
  'Wei', 'Winston', 'Yetunde', 'Zofia', 'Zoë',
];

export const LAST_NAMES: readonly string[] = [
  'Abbott', 'Achebe', 'Ahmed', 'Akhtar', 'Appleyard', 'Asante', 'Atkins', 'Bailey', 'Banerjee', 'Barlow', 'Bashir', 'Bello', 'Bennett', 'Boateng',
  'Bowen', 'Bradshaw', 'Brannigan', 'Burrows', 'Byrne', 'Carver', 'Chapman', 'Chowdhury', 'Clegg', 'Coulson', 'Cross', 'Dalton', 'Das', 'Davenport',
  'Dhillon', 'Doyle', 'Duffy', 'Eastwood', 'Ellery', 'Farrow', 'Fielding', 'Finch', 'Garside', 'Gill', 'Goodall', 'Greenhalgh', 'Griffiths', 'Hale',
  'Hardcastle', 'Harrop', 'Hollins', 'Howarth', 'Hughes', 'Ibrahim', 'Ingham', 'Jalloh', 'Jarvis', 'Jenkins', 'Kaur', 'Kershaw', 'Khan', 'Kirby',
  'Kowalski', 'Lad', 'Langley', 'Lomax', 'Lythgoe', 'Mahmood', 'Malone', 'Masood', 'Mather', 'McKenna', 'Metcalfe', 'Mistry', 'Murray', 'Naylor',
  'Nowak', 'Nuttall', 'Obi', 'Ogden', 'Okoro', 'Osei', 'Pascoe', 'Patel', 'Penhale', 'Pickles', 'Platt', 'Quinn', 'Rahman', 'Ramsden', 'Rashid',
  'Redfern', 'Rigby', 'Rowe', 'Sandhu', 'Scholes', 'Sharma', 'Shelby', 'Sutcliffe', 'Tattersall', 'Tran', 'Turnbull', 'Underwood', 'Vickers', 'Wainwright',
  'Walsh', 'Whittle', 'Wojcik', 'Wragg', 'Yeo', 'Youngson',
];

export const TITLES: readonly string[] = [
  'Chief Executive', 'Chair', 'Chief Finance Officer', 'Chief Nurse', 'Medical Director', 'Chief Operating Officer', 'Director of Strategy',
  'Director of Public Health', 'Director of Adult Social Services', 'Director of Children’s Services', 'Clinical Lead', 'Leader of the Council',
  'Cabinet Member for Health', 'Head of Commissioning', 'Service Manager', 'Practice Manager', 'Governor', 'Director of Housing', 'Trustee',
];
