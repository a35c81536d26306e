/** Every switch Chromium is started with. Playwright’s own set is for tests: it lets pop-ups through, for one. */

/** Nothing but the app's own page is reached: every name fails to resolve, no proxy is asked. */
const NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-quic',
  '--no-pings',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** The browser's own services, which would try. */
const SERVICES = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-edgeupdater',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-translate',
  '--disable-updater-scheduler',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
];

/** Features that look something up, offer something, or sit over the page. Chromium's names, then Edge's. */
const UNWANTED_FEATURES = [
  'AimEnabled',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'GlobalMediaControls',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Nothing of the page is kept: no crash dumps, no disk cache. History, sessions and forms are kept in memory (`privately`). */
const LEAVE_NO_TRACE = ['--disable-breakpad', '--disable-crash-reporter', '--disk-cache-size=1', '--media-cache-size=1'];

/** The window answers to the pipe, and to the user: no stored passwords, no dialogs of the browser's, timers that keep time. */
const WINDOW = [
  '--remote-debugging-pipe',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-prompt-on-repost',
  '--disable-stack-profiler',
  // On Windows, Edge and an elevated Chrome would start themselves again, and lose the pipe.
  '--edge-skip-compat-layer-relaunch',
  '--do-not-de-elevate',
  `--disable-features=${UNWANTED_FEATURES.join(',')}`,
  '--enable-features=SkipListAccountsWithoutGaiaCookies,CDPScreenshotNewSurface',
  // Chromium warns of switches that it fears were slipped in, in a bar over the page; these are ours.
  '--test-type',
];

/** Drawn without a window, as if on a desk with a mouse. */
const HEADLESS = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/** Edge calls its window without a history by another name. */
const privately = (executable: string): string => (/msedge|microsoft.edge/i.test(executable) ? '--inprivate' : '--incognito');

export interface Opening {
  readonly executable: string;
  readonly url: string;
  readonly profile: string;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly headless: boolean;
  /** Whether the browser runs as root, which alone cannot have the sandbox. */
  readonly asRoot: boolean;
}

export const switchesFor = ({ executable, url, profile, size, headless, asRoot }: Opening): string[] => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  `--window-size=${size.width},${size.height}`,
  privately(executable),
  ...NETWORK,
  ...SERVICES,
  ...LEAVE_NO_TRACE,
  ...WINDOW,
  ...(headless ? HEADLESS : []),
  ...(asRoot ? ['--no-sandbox'] : []),
];
