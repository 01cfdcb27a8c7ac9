import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type AppOptions, createApp } from './app.ts'

export interface Running {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts the server on this machine; on any free port, if the port is 0. */
export async function start(port: number, options: Omit<AppOptions, 'baseUrl'>): Promise<Running> {
  const server = serve({ fetch: (request) => app.fetch(request), hostname: '127.0.0.1', port })
  if (!server.listening) await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const app = createApp({ ...options, baseUrl: url })
  return {
    url,
    close: async () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
