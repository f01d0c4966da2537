import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/duplicates.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { findTie, TiedRecord } from '../queries/same.ts'

type Props = {
  locale: Locale
  keptId: string
  tied: readonly (TiedRecord & { mayJudge: boolean })[]
  /** The code of the record whose address led here. */
  cameFrom: string | undefined
}

/** On the page of a kept record: whoever else wrote the person down, each with its credit. */
export function TiedRecords({ locale, keptId, tied, cameFrom }: Props) {
  const text = t(locale)
  if (tied.length === 0) return null
  return (
    <Section id="cung-mot-nguoi" title={text.tiedTitle}>
      {cameFrom && <p role="status">{text.cameFrom(cameFrom)}</p>}
      <p>{text.tiedLead}</p>
      <Table
        caption={text.tiedTitle}
        captionHidden
        stack
        columns={[
          { key: 'name', label: text.asWritten },
          { key: 'unit', label: text.keeper },
          { key: 'found', label: text.found },
          { key: 'stage', label: text.state },
          { key: 'by', label: text.mergedBy },
        ]}
        rows={tied.map((it) => ({
          name: (
            <>
              {it.name}
              <br />
              <a href={paths.alone(it.id)}>
                {it.code}
                <span class="vh">: {text.openAlone}</span>
              </a>
            </>
          ),
          unit: it.unitName,
          found: formatDate(it.discoveredOn),
          stage: subjectWords(locale)[it.heldStage],
          by: (
            <>
              {text.byOn(it.decidedBy, formatDate(today(it.decidedAt)))}
              <br />
              <small class="soft">{it.reason}</small>
              {it.mayJudge && (
                <>
                  <br />
                  <a href={paths.unmerge(keptId, it.linkId)}>
                    {text.unmerge}
                    <span class="vh">: {it.code}</span>
                  </a>
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** On the page of a record that was merged, opened by itself: where the person is told of now. */
export function IsTied({ locale, tie }: { locale: Locale; tie: NonNullable<Awaited<ReturnType<typeof findTie>>> }) {
  const text = t(locale)
  return (
    <Notice kind="warn" title={text.isTied(tie.keptCode)}>
      <p>{text.isTiedLead(tie.decidedBy, formatDate(today(tie.decidedAt)), tie.reason)}</p>
      <p>
        <a class="btn" href={paths.show(tie.keptId)}>
          {text.openKept}
        </a>
      </p>
    </Notice>
  )
}
