import { describe, expect, it } from 'vitest';
import { inferMode, placeWithoutCall } from '../../main/exchange/inferMode.ts';

describe('how contact was made, from a calendar entry', () => {
  it.each([
    ['video', 'Place Board', 'Microsoft Teams Meeting', ''],
    ['video', 'Place Board', 'Boardroom; Microsoft Teams Meeting', ''],
    ['video', 'Place Board', '', 'Join: https://teams.microsoft.com/l/meetup-join/19'],
    ['video', 'Place Board', '', 'Join: https://teams.live.com/meet/93'],
    ['video', 'Place Board', 'https://us02web.zoom.us/j/123', ''],
    ['video', 'Place Board', 'Zoom', ''],
    ['video', 'Place Board', 'Google Meet', ''],
    ['video', 'Place Board', '', 'https://meet.google.com/abc-defg-hij'],
    ['video', 'Place Board', '', 'https://nhs.webex.com/meet/alex'],
    ['video', 'Winter pressures call', 'Microsoft Teams Meeting', ''],
    ['phone', 'Phone: Niamh', '', 'I will call your mobile.'],
    ['phone', 'Catch-up', 'Telephone', ''],
    ['phone', 'Quick call', '', ''],
    ['phone', 'Catch-up', 'By phone', ''],
    ['face-to-face', 'Callum’s leaving do', 'The Mill', ''],
    ['face-to-face', 'Recall of products', 'Boardroom', ''],
    ['face-to-face', 'Walk and talk', 'Canal towpath, meet by the lock', ''],
    ['face-to-face', 'Zoom in on discharge', 'Boardroom', ''],
    ['face-to-face', 'The teams meet', 'Boardroom', ''],
    ['face-to-face', 'Board', 'Boardroom', 'Read https://notteams.microsoft.com.evil.example/ and https://example.org/zoom.us'],
    ['face-to-face', 'Board', 'Boardroom', 'I will call your mobile.'],
  ])('is %s for ‘%s’ at ‘%s’', (mode, title, place, links) => {
    expect(inferMode({ title, place, links })).toBe(mode);
  });

  it.each([
    ['Microsoft Teams Meeting', ''],
    ['Boardroom; Microsoft Teams Meeting', 'Boardroom'],
    ['https://us02web.zoom.us/j/123?pwd=x', ''],
    ['Boardroom, Trust HQ', 'Boardroom, Trust HQ'],
    ['The Mill, Riverside; upstairs room', 'The Mill, Riverside; upstairs room'],
    ['Canal towpath, meet by the lock', 'Canal towpath, meet by the lock'],
  ])('keeps of ‘%s’ only where one can go', (place, left) => {
    expect(placeWithoutCall(place)).toBe(left);
  });
});
