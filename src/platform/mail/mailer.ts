import nodemailer from 'nodemailer'

/** A letter as it goes out. `id` names it for good, so that a second copy would be known as one. */
export type Letter = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** How to leave: the address that takes one click (RFC 8058). None for letters that were asked for just now. */
  leave?: string
}

/** What the other server said: taken, not now, never, or that nobody has this address. Its answer without addresses. */
export type Sent = { end: 'sent' | 'later' | 'never' | 'nobody'; answer: string }

export type Mailer = { send: (letter: Letter) => Promise<Sent>; close: () => void }

type Setting = { url: string; from: string; bounces?: string | undefined }

/**
 * Sends through the server that `SMTP_URL` names. Bounces go to `bounces` with the id of the letter in it
 * (`thu+<id>@…`), so that a returned letter names itself.
 */
export function createMailer({ url, from, bounces }: Setting): Mailer {
  const transport = nodemailer.createTransport(url)
  return { send, close: () => transport.close() }

  async function send({ id, to, subject, text, html, leave }: Letter): Promise<Sent> {
    const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
    const sender = (bounces ?? from).replace(/^.*<|>.*$/g, '')
    const envelope = { from: bounces ? sender.replace('@', `+${id}@`) : sender, to }
    const list = leave && {
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    }
    try {
      const { response } = await transport.sendMail({
        ...{ from, to, subject, text, html, envelope, messageId: `<${id}@${domain}>` },
        headers: { 'Auto-Submitted': 'auto-generated', ...list },
      })
      return { end: 'sent', answer: withoutAddresses(response) }
    } catch (error) {
      const { responseCode = 0, message } = error as { responseCode?: number; message: string }
      const end = nobody.has(responseCode) ? 'nobody' : responseCode >= 500 ? 'never' : 'later'
      return { end, answer: withoutAddresses(message) }
    }
  }
}

/** Answers of RFC 5321 that speak of the mailbox, not of us. */
const nobody = new Set([550, 551, 553])
const withoutAddresses = (text: string) => text.replaceAll(/[^\s<>"']+@[^\s<>"']+/g, '…').slice(0, 300)
