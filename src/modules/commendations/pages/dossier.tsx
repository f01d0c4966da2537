import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Faults } from '#ui/faults.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { Trail } from '#ui/trail.tsx'
import { isLate } from '../lifecycle.ts'
import { t } from '../messages/pages.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { MadeDocument } from '../queries/documents.ts'
import type { ShownDossier } from '../queries/show.ts'
import { Citation } from './citation.tsx'
import { Conditions } from './conditions.tsx'
import { DeskActions } from './desk-actions.tsx'
import { DocumentSection } from './documents.tsx'
import { NoticeSection } from './notice.tsx'
import { Opinions } from './opinions.tsx'
import { Papers } from './papers.tsx'
import type { Returned } from './small-form.tsx'
import { StateTag } from './state-tag.tsx'

/** What the page of a dossier and each of its parts are given. */
export type DossierView = {
  frame: Frame
  locale: Locale
  today: DateText
  dossier: ShownDossier
  /** Written while the unit has it in hand. */
  mayEdit: boolean
  mayAddPapers: boolean
  may: { handle: boolean; decline: boolean; write: boolean; withdraw: boolean }
  /** The open opinions that this reader may give. */
  mayAnswer: ReadonlySet<string>
  agencies: readonly UnitRef[]
  documents: readonly MadeDocument[]
  /** The sittings of the desk's own council that are not closed. */
  sittings: readonly { id: string; name: string; heldOn: DateText }[]
  submission: () => string
  returned: Returned | undefined
}

/** One dossier: where it lies, what is missing, what may be done now, and where it has been. */
export function DossierPage(view: DossierView) {
  const { frame, locale, dossier } = view
  const text = t(locale)
  const word = words(locale)
  const { title } = dossier.ready
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${dossier.recipientName}: ${title.name}`}
      crumbs={[{ label: text.title, href: paths.list() }, { label: dossier.code }]}
    >
      <Head
        title={dossier.recipientName}
        lead={title.name}
        tags={
          <>
            <StateTag state={dossier.state} locale={locale} />
            {dossier.fast && <Tag kind="late">{text.fastTag}</Tag>}
          </>
        }
        why={view.may.handle || view.may.write ? undefined : text.mayNotHandle}
      />
      {dossier.holdKind && (
        <Notice kind="warn" title={word[dossier.holdKind]}>
          <p>{dossier.holdReason}</p>
        </Notice>
      )}
      {dossier.closedReason && (
        <Notice title={word[dossier.state]}>
          <p>{dossier.closedReason}</p>
        </Notice>
      )}
      <Where {...view} />
      <DeskActions {...view} />
      {dossier.faults.length > 0 && (
        <Section id="diem-sua" title={text.faults}>
          <Faults
            items={dossier.faults.map((it) => ({
              state: it.clearedAt ? 'ok' : 'late',
              text: it.text,
              note: it.answer,
            }))}
          />
        </Section>
      )}
      <Conditions {...view} />
      <Papers {...view} />
      <Opinions {...view} />
      <NoticeSection {...view} />
      <DocumentSection
        {...{ locale, documents: view.documents }}
        owner={{ dossierId: dossier.id }}
        kinds={['proposal', 'report', 'minutes']}
        mayOrder={view.may.write}
      />
      <Section id="duong-di" title={text.way}>
        <Trail
          items={dossier.moves.toReversed().map((it) => ({
            when: formatDate(dayOf(it.at)),
            iso: it.at.toISOString(),
            text: (
              <>
                <b>{word[it.kind]}</b>: {it.fromName === it.toName ? it.fromName : `${it.fromName} → ${it.toName}`}
                {it.byName && `, ${it.byName}`}
              </>
            ),
            note: it.note,
          }))}
        />
      </Section>
    </DeskPage>
  )
}

function Where({ dossier, locale, today }: DossierView) {
  const text = t(locale)
  const word = words(locale)
  const { award, next, desk } = dossier
  const due = dossier.dueOn && `${formatDate(dossier.dueOn)}${isLate(dossier, today) ? ` (${text.late})` : ''}`
  return (
    <Section id="o-dau" title={text.where} titleHidden>
      <Facts
        items={[
          { label: text.code, value: dossier.code },
          { label: text.holder, value: desk.name },
          { label: text.due, value: due || text.noDue },
          { label: text.next, value: next ? next.desk.name : endOf(dossier, locale) },
          { label: text.unit, value: dossier.unitName },
          { label: text.meritLabel, value: word[dossier.merit] },
          { label: text.procedureLabel, value: word[dossier.procedure] },
          { label: text.routeLabel, value: dossier.sectorName ?? word[dossier.route] },
          { label: text.period, value: dossier.period },
          { label: text.law, value: <Citation cited={dossier.ready.title} locale={locale} /> },
          ...(dossier.fastUntil
            ? [
                { label: text.fastUntil, value: timeOf(new Date(dossier.fastUntil)) },
                {
                  label: dossier.completedAt ? text.completedOn : text.completeBy,
                  value: formatDate(dossier.completedAt ? dayOf(new Date(dossier.completedAt)) : dossier.completeBy!),
                },
              ]
            : []),
          ...(dossier.exemplarId
            ? [
                {
                  label: text.exemplar,
                  value: <a href={exemplarPaths.show(dossier.exemplarId)}>{dossier.exemplarCode}</a>,
                },
              ]
            : []),
          ...(award
            ? [
                {
                  label: text.decisions,
                  value: <a href={paths.decision(award.decisionId)}>{award.numberText ?? award.title}</a>,
                },
              ]
            : []),
        ]}
      />
      {dossier.councilWords && <p>{dossier.councilWords}</p>}
      <p class="prose">{dossier.summary}</p>
      <p>
        <b>{text.achievements}</b>
      </p>
      <ul class="bullets">
        {dossier.achievements.map(({ id, what }) => (
          <li key={id}>{what}</li>
        ))}
      </ul>
    </Section>
  )
}

/** Where a dossier's way ends: on this desk, or above the province. */
function endOf({ ready: { title }, decidesHere }: DossierView['dossier'], locale: Locale): string {
  const text = t(locale)
  if (!decidesHere) return text.noNext
  return title.deciders.length === 0 ? text.goesUpTo(title.deciderName) : text.decidesHereFact
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  ...({ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' } as const),
  ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
})
const timeOf = (at: Date) => clock.format(at)
