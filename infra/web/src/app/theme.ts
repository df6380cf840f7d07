import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const SERIF = 'Georgia, "Noto Serif", "Times New Roman", serif';

/** The colours of the public pages: paper, ink, the red of a seal, and gold for what was honoured. */
export const theme = createTheme({
  primaryColor: 'seal',
  primaryShade: 7,
  colors: {
    seal: [
      '#fbeceb',
      '#f3d3d0',
      '#e6a9a4',
      '#d97d76',
      '#cd5850',
      '#bd3d34',
      '#ab2f27',
      '#9b231c',
      '#821c16',
      '#6b1712',
    ],
    gold: [
      '#fbf5e6',
      '#f3e6c4',
      '#e6cd8d',
      '#d6b158',
      '#c69a34',
      '#b08423',
      '#9c741a',
      '#8a6410',
      '#6f500c',
      '#553d08',
    ],
  },
  black: '#1d2530',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif',
  headings: { fontFamily: SERIF, fontWeight: '700', textWrap: 'balance' },
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    // Inside a dialog it is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    ModalTitle: { defaultProps: { fw: 700 } },
    Card: { defaultProps: { withBorder: true, padding: 'lg' } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--gs-paper': '#faf7f0',
    '--gs-line': '#d9d2c3',
    '--gs-gold': '#8a6410',
    '--gs-serif': SERIF,
  },
  light: {
    '--mantine-color-body': '#fff',
    // Grey that can be read on paper and on white alike.
    '--mantine-color-dimmed': '#525c69',
    '--mantine-color-placeholder': '#646e7b',
    '--mantine-color-default-border': '#8a8577',
    '--mantine-color-error': '#9b231c',
  },
  dark: {},
});
