import { createHmac, randomBytes } from 'node:crypto'

/** A secret that two sites share, in the form of Standard Webhooks: 256 random bits. */
export const newWebhookSecret = () => `whsec_${randomBytes(32).toString('base64')}`

type Signed = { id: string; at: Date; body: string }

/**
 * The headers by which the other side knows that a message is ours, whole and fresh (standardwebhooks.com, version 1). More
 * than one secret stands there while one takes the place of another.
 */
export function webhookHeaders({ id, at, body }: Signed, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const sign = (secret: string) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  }
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(sign).join(' '),
  }
}
