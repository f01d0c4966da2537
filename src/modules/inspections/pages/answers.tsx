import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today as dayOf } from '#platform/text/dates.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import type { KnownCode, Side } from '../checklist.ts'
import { t as checklistWords } from '../messages/checklist.ts'
import { t as planWords } from '../messages/plan.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { AnsweredItem } from '../queries/visit.ts'
import { AnswerForm } from './answer-form.tsx'
import { FindingSection } from './finding-section.tsx'
import { MinutesSection } from './minutes-section.tsx'
import { VerdictTag } from './verdict-tag.tsx'
import type { VisitProps } from './visit.tsx'

export type AnswersProps = VisitProps & {
  /** What the records know now, by figure. */
  known: Partial<Record<KnownCode, number>>
  /** Whose answers the reader gives now; none where they only read. */
  side: Side | undefined
  seesTeam: boolean
}

/** The checklist of an inspection: what the records know at each item, what the unit and the team say. Works without a network. */
export function AnswersPage(props: AnswersProps) {
  const { frame, locale, visit, items, side } = props
  const text = t(locale)
  const title = text.checklistOfUnit(visit.unitName)
  const missing = items.filter(({ self }) => self === null).length
  const next = side && items.find((it) => it[side] === null)?.id
  const lead = side === 'self' ? text.selfLead : side === 'team' ? text.teamLead : text.readLead
  return (
    <DeskPage
      {...{ frame, locale, title }}
      scripts={side === 'team' ? ['field-notes.js', 'field-acts.js', 'sign-pad.js'] : ['field-notes.js']}
      crumbs={[
        { label: planWords(locale).title, href: paths.list(visit.year) },
        { label: text.visitOf(visit.unitName), href: paths.visit(visit.id) },
        { label: text.checklist },
      ]}
    >
      <Head {...{ title, lead }} />
      <field-notes data-visit={visit.id} data-action={paths.answers(visit.id)}>
        <div class="flow">
          <p role="status" data-said />
          {items.map((it) => (
            <Item key={it.id} {...props} item={it} isNext={it.id === next} />
          ))}
        </div>
      </field-notes>
      {side === 'team' && (
        <field-acts data-visit={visit.id} data-action={paths.acts(visit.id)}>
          <div class="flow">
            <p class="soft">{text.onDeviceLead}</p>
            <p role="status" data-acts-said />
            <ul class="plain flow" data-waiting hidden />
            <FindingSection {...props} />
            <MinutesSection {...props} onDevice />
          </div>
        </field-acts>
      )}
      {side === 'self' && (
        <div class="bar">
          <PostButton
            main
            action={paths.sendSelf(visit.id)}
            values={{ version: visit.version }}
            label={text.sendSelf}
            disabledWhy={missing > 0 ? text.sendSelfWhy(missing) : undefined}
          />
        </div>
      )}
    </DeskPage>
  )
}

function Item(props: AnswersProps & { item: AnsweredItem; isNext: boolean }) {
  const { item, known, visit, locale, side, seesTeam } = props
  const text = t(locale)
  const { self, team } = item
  const differ = seesTeam && self && team && self.verdict !== team.verdict
  return (
    <Section
      id={`muc-${item.ord}`}
      title={`${item.ord}. ${item.question}`}
      small={
        <a href={programmePaths.clause(item.clause)}>
          {checklistWords(locale).clause} {item.clause}
        </a>
      }
    >
      {item.known && (
        <p>
          {text.knownIs(checklistWords(locale)[`known_${item.known}`])}{' '}
          <a class="fig" href={paths.known(visit.id, item.known)}>
            {known[item.known] ?? 0}
          </a>
        </p>
      )}
      <Given who={text.byUnit} answer={self} locale={locale} />
      {seesTeam && <Given who={text.byTeam} answer={team} locale={locale} />}
      {differ && (
        <p>
          <Tag kind="hold">{text.differ}</Tag>
        </p>
      )}
      {side && <AnswerForm {...{ ...props, side }} />}
    </Section>
  )
}

type GivenProps = { who: string; answer: AnsweredItem['self']; locale: Locale }

function Given({ who, answer, locale }: GivenProps) {
  const text = t(locale)
  if (!answer)
    return (
      <p>
        <b>{who}</b>: <span class="soft">{text.notAnswered}</span>
      </p>
    )
  return (
    <div>
      <p>
        <b>{who}</b>: <VerdictTag verdict={answer.verdict} locale={locale} />{' '}
        <span class="soft small">
          {answer.notedBy}, {formatDate(dayOf(answer.notedAt))}
          {answer.known !== null && `, ${text.knownWas(answer.known)}`}
        </span>
      </p>
      {answer.comment && <p class="prose">{answer.comment}</p>}
      {answer.fileId && (
        <p>
          <a href={`/lam-viec/tep/${answer.fileId}`}>{answer.fileName}</a>
        </p>
      )}
    </div>
  )
}
