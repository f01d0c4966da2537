import { replicationPaths } from '#modules/replication/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { wordFor } from '../commitment.ts'
import { t } from '../messages/commitment.ts'
import { paths } from '../paths.ts'
import type { ShownCommitment } from '../queries/commitment.ts'
import { CommitmentTag } from './commitment-tag.tsx'

type Props = {
  eventId: string
  commitments: readonly ShownCommitment[]
  locale: Locale
  today: DateText
  mayNote: boolean
}

/** What was promised at an event, and for each: still to begin, begun (with its adoption), or not kept and why. */
export function CommitmentSection({ eventId, commitments, locale, today, mayNote }: Props) {
  const text = t(locale)
  return (
    <Section id="cam-ket" title={text.commitments}>
      {commitments.length === 0 ? (
        <Empty title={text.noCommitments}>
          <p>{text.noCommitmentsText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.commitments}
          captionHidden
          stack
          columns={[
            { key: 'promise', label: text.promise },
            { key: 'unit', label: text.promiserId },
            { key: 'exemplar', label: text.exemplarId },
            { key: 'due', label: text.dueOn },
            { key: 'state', label: text.state },
          ]}
          rows={commitments.map((it) => ({
            promise: <a href={paths.commitment(it.id)}>{it.promise}</a>,
            ...{ unit: it.unitName, exemplar: it.exemplarName, due: formatDate(it.dueOn) },
            state: (
              <>
                <CommitmentTag word={wordFor(it, today)} locale={locale} />
                {it.adoptionId && it.seesAdoption && (
                  <>
                    {' '}
                    <a href={replicationPaths.show(it.adoptionId)}>
                      {text.adoption}
                      <span class="vh">: {it.promise}</span>
                    </a>
                  </>
                )}
                {it.reason && <span class="soft"> {it.reason}</span>}
              </>
            ),
          }))}
        />
      )}
      {mayNote && (
        <p>
          <a class="btn" href={paths.commitments(eventId)}>
            {text.noteCommitment}
          </a>
        </p>
      )}
    </Section>
  )
}
