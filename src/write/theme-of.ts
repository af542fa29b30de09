import type { ThemeSettings } from '../config/theme-settings.ts';
import { defaultTheme, type OwnFont, type Theme } from './theme.ts';

const sizes = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const;

/** Makes a theme of what a theme file says, and of the house style for the rest. */
export function themeOf(
  settings: ThemeSettings,
  logo?: Uint8Array,
  fonts: { body?: OwnFont; sans?: OwnFont } = {},
): Theme {
  const { size = 'A4', ...margins } = settings.page ?? {};
  const { files: _body, ...body } = settings.body ?? {};
  const { files: _sans, ...sans } = settings.sans ?? {};
  const base = defaultTheme;
  return {
    page: defined({ ...base.page, ...sizes[size] }, margins),
    body: { ...defined(base.body, body), ...(fonts.body ? { own: fonts.body } : {}) },
    sans: { ...defined(base.sans, sans), ...(fonts.sans ? { own: fonts.sans } : {}) },
    title: defined(base.title, settings.title),
    setting: settings.setting ?? base.setting,
    headings:
      settings.headings?.map(({ colour, ...size }) => (colour ? { ...size, colour } : size)) ??
      base.headings,
    notes: defined(base.notes, settings.notes),
    captions: defined(base.captions, settings.captions),
    small: defined(base.small, settings.small),
    summary: defined(base.summary, settings.summary),
    furniture: defined(base.furniture, settings.furniture),
    colour: defined(base.colour, settings.colour),
    ...(settings.logo && logo
      ? { logo: { bytes: logo, alt: settings.logo.alt, height: settings.logo.height ?? 28 } }
      : {}),
    header: defined(base.header, settings.header),
    footer: defined(base.footer, settings.footer),
  };
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function defined<T extends object>(base: T, given: Loose<T> | undefined): T {
  const said = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(said) };
}
