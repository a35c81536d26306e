/**
 * What Chromium is told so that nothing but the app's own page is reached. Every name fails to resolve and no proxy is
 * asked; the rest keeps its services from trying.
 */
const NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-quic',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--disable-translate',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Nothing of the page is kept: no crash dumps, no disk cache. History, sessions and forms are kept in memory (`privately`). */
const LEAVE_NO_TRACE = ['--disable-breakpad', '--disable-crash-reporter', '--disk-cache-size=1', '--media-cache-size=1'];

/** Chromium warns of switches that it fears were slipped in, in a bar over the page; these are ours. */
const WITHOUT_WARNING_BAR = '--test-type';

/** Playwright's defaults that would weaken the window: its banner, and pop-ups let through. */
export const UNWANTED_DEFAULTS = ['--enable-automation', '--disable-popup-blocking'];

/** Edge calls its window without a history by another name. */
const privately = (executable: string): string => (/msedge|microsoft.edge/i.test(executable) ? '--inprivate' : '--incognito');

export const switchesFor = (executable: string, url: string, size: { readonly width: number; readonly height: number }): string[] => [
  `--app=${url}`,
  `--window-size=${size.width},${size.height}`,
  privately(executable),
  WITHOUT_WARNING_BAR,
  ...NETWORK,
  ...LEAVE_NO_TRACE,
];

/** The profile's preferences: every permission refused, nothing saved, suggested, checked or sent. */
export const PREFERENCES = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  dns_prefetching: { enabled: false },
  download: { prompt_for_download: true },
  net: { network_prediction_options: 2 },
  profile: {
    password_manager_enabled: false,
    exit_type: 'Normal',
    default_content_setting_values: {
      automatic_downloads: 2,
      bluetooth_guard: 2,
      clipboard: 2,
      geolocation: 2,
      hid_guard: 2,
      idle_detection: 2,
      local_fonts: 2,
      media_stream_camera: 2,
      media_stream_mic: 2,
      midi_sysex: 2,
      notifications: 2,
      payment_handler: 2,
      popups: 2,
      sensors: 2,
      serial_guard: 2,
      usb_guard: 2,
      window_placement: 2,
    },
  },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  spellcheck: { use_spelling_service: false, dictionaries: [] },
  translate: { enabled: false },
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp', multiple_routes_enabled: false, nonproxied_udp_enabled: false },
} as const;
