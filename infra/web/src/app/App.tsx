import '@mantine/core/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { newQueryClient } from '../api/queries';
import { LanguageProvider } from '../text/Language';
import { styleNonce } from './nonce';
import { Pages } from './Pages';
import { Shell } from './Shell';
import { theme, variables } from './theme';

export function App() {
  const [client] = useState(newQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <LanguageProvider>
        <QueryClientProvider client={client}>
          <BrowserRouter>
            <Shell>
              <Pages />
            </Shell>
          </BrowserRouter>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
