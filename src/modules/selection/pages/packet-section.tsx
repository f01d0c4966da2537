import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { Difference } from '../difference.ts'
import { t } from '../messages/packet.ts'
import { paths } from '../paths.ts'
import type { ShownPacket } from '../queries/packet.ts'
import { PacketContents } from './packet-contents.tsx'
import type { PacketsProps } from './packets.tsx'

const kinds: Record<string, TagKind> = { making: 'doing', ready: 'ok', failed: 'no' }

/** One packet: its letter, its file and hash, what is different from the one before, and that it went out. */
export function PacketSection({
  packet: it,
  locale,
  day,
  submission,
  attempt,
}: PacketsProps & { packet: ShownPacket }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const state = it.state === 'ready' ? text.ready : it.state === 'failed' ? text.failed : text.making
  return (
    <Section id={`lan-${it.number}`} title={text.time(it.number)} small={<Tag kind={kinds[it.state]!}>{state}</Tag>}>
      <Facts
        boxed
        items={[
          { label: text.documentNo, value: text.letter(it.documentNo, formatDate(it.signedOn), it.signer) },
          ...(it.state === 'ready'
            ? [
                { label: text.people(it.people), value: <a href={paths.packetFile(it.id)}>{text.download}</a> },
                { label: text.sha, value: <code class="wrap">{it.sha256}</code> },
                { label: text.difference, value: differenceWords(it.difference, it.number, text) },
              ]
            : []),
          ...(it.sentOn ? [{ label: text.sentOn, value: text.sentOnDay(formatDate(it.sentOn)) }] : []),
          ...(it.error ? [{ label: text.failed, value: it.error }] : []),
        ]}
      />
      {it.manifest && <PacketContents manifest={it.manifest} locale={locale} />}
      {it.state === 'ready' && it.sentOn === null && (
        <Form action={paths.sendPacket(it.id)} version={it.version} submission={submission()}>
          <DateField
            name="sentOn"
            id={`sentOn-${it.number}`}
            label={text.sentOn}
            value={value('sentOn', formatDate(day))}
            required
            {...(errors.sentOn && { error: errors.sentOn })}
          />
          <div class="bar">
            <Submit main>{text.markSent}</Submit>
          </div>
        </Form>
      )}
    </Section>
  )
}

function differenceWords(it: Difference | null, number: number, text: ReturnType<typeof t>): string {
  if (!it || number === 1) return text.first
  const part = (title: string, names: readonly string[]) => (names.length > 0 ? [`${title}: ${names.join(', ')}`] : [])
  return [
    ...part(text.added, it.added),
    ...part(text.removed, it.removed),
    ...part(
      text.changed,
      it.changed.map(({ name, files }) => `${name} (${files.join(', ')})`),
    ),
    text.same(it.same),
  ].join('; ')
}
