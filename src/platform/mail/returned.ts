import PostalMime from 'postal-mime'

/** A letter that came back: which of ours, for good or for now, and what the other server said, without addresses. */
export type Returned = { mailId: string; end: 'hard' | 'soft'; status: string; answer: string }

/** A message larger than this is no report of a mail server. */
export const mostOfReturned = 2 * 1024 * 1024

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/

/**
 * Reads what came to the address for returned mail. Only a delivery report (RFC 3464) about one letter of ours is taken for
 * one: answers of people on holiday, news of delays and everything else is nothing. Which letter it was stands in the address
 * it came to (`thu+<id>@…`), or in the letter that the report brings back.
 */
export async function readReturned(raw: Uint8Array): Promise<Returned | undefined> {
  if (raw.byteLength > mostOfReturned) return undefined
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true }).catch(() => undefined)
  const report = mail?.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!mail || !report) return undefined
  const failed = fieldsOf(textOf(report.content)).find(({ action }) => action?.toLowerCase() === 'failed')
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(failed?.status ?? '')?.[0]
  if (!failed || !status) return undefined
  const reached = mail.headers.filter(({ key }) => /^(delivered-to|x-original-to|to|envelope-to)$/.test(key))
  const letter = mail.attachments.find(({ mimeType }) => /^(message\/rfc822|text\/rfc822-headers)/.test(mimeType))
  const mailId =
    reached.map(({ value }) => new RegExp(`\\+(${uuid.source})@`).exec(value)?.[1]).find(Boolean) ??
    (letter && new RegExp(`^message-id:\\s*<(${uuid.source})@`, 'im').exec(textOf(letter.content))?.[1])
  if (!mailId) return undefined
  const words = (failed['diagnostic-code'] ?? '').replace(/^\w+;\s*/, '')
  const answer = `${status} ${words}`.replaceAll(/[^\s<>"']+@[^\s<>"']+/g, '…').replaceAll(/\s+/g, ' ')
  return { mailId, end: isForGood(status) ? 'hard' : 'soft', status, answer: answer.trim().slice(0, 300) }
}

/**
 * Whether nobody will be there tomorrow either (RFC 3463): a full box (5.2.2), a letter too large (5.x.4, 5.2.3) and the other
 * server's opinion of us (5.7) say nothing about the address.
 */
const isForGood = (status: string) => status.startsWith('5.') && !/^5\.(2\.[23]|3\.|7\.)/.test(status)

/** The groups of fields of a report, one for the report itself and one for each address; folded lines put together. */
function fieldsOf(text: string): Record<string, string>[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((group) =>
      Object.fromEntries(
        group
          .replaceAll(/\n[ \t]+/g, ' ')
          .split('\n')
          .map((line) => /^([\w-]+):\s*(.*)$/.exec(line.trim()))
          .filter((it) => it !== null)
          .map(([, name, value]) => [name!.toLowerCase(), value!]),
      ),
    )
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
