import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Table } from '#ui/table.tsx'
import { t as minutesWords } from '../messages/minutes.ts'
import { t } from '../messages/roll.ts'
import { paths, publicPaths } from '../paths.ts'
import type { Participant } from '../queries/roll.ts'

type Props = {
  eventId: string
  participants: readonly Participant[]
  locale: Locale
  caption: string
  mayDrop: boolean
  /** Delegates of units are named and dropped on another list. */
  namedElsewhere?: boolean
  withSource?: boolean
  /** Whoever came has a certificate, and it is told. */
  withCertificate?: boolean
}

/** Who is expected, with their tickets. */
export function ParticipantTable({
  eventId,
  participants,
  locale,
  caption,
  mayDrop,
  namedElsewhere,
  withSource,
  withCertificate,
}: Props) {
  const text = t(locale)
  if (participants.length === 0) return <Empty title={text.nobodyExpected} />
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'name', label: text.name },
        { key: 'place', label: text.place },
        { key: 'phone', label: text.phone },
        { key: 'code', label: text.code },
        ...(withSource ? [{ key: 'source', label: text.source }] : []),
        ...(withCertificate ? [{ key: 'certificate', label: minutesWords(locale).certificate }] : []),
        ...(mayDrop ? [{ key: 'act', label: '' }] : []),
      ]}
      rows={participants.map((it) => ({
        name: it.name,
        place: [it.title, it.place].filter(Boolean).join(', '),
        phone: it.phone ?? it.email ?? '',
        code: <a href={publicPaths.ticket(it.code)}>{it.code}</a>,
        source: text[it.source as 'public'],
        certificate: it.arrivedAt && (
          <a href={paths.certificate(eventId, it.id)} hrefLang="vi">
            PDF
            <span class="vh">: {minutesWords(locale).certificateOf(it.name)}</span>
          </a>
        ),
        act: !(namedElsewhere && it.source === 'delegation') && (
          <PostButton
            action={paths.dropParticipant(eventId, it.id)}
            label={
              <>
                {text.drop}
                <span class="vh">: {it.name}</span>
              </>
            }
            quiet
          />
        ),
      }))}
    />
  )
}
