import { councilPaths } from '#modules/councils/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import type { Line } from '../balance.ts'
import { t } from '../messages/list.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownChoice } from '../queries/choice.ts'
import type { ShownRound } from '../queries/round.ts'
import { BalanceTable } from './balance-table.tsx'

type Props = {
  frame: Frame
  locale: Locale
  round: ShownRound
  passed: readonly ShownChoice[]
  /** Who is on the list that is tried; the settled one where nothing is tried. */
  tried: ReadonlySet<string>
  isTrying: boolean
  lines: readonly Line[]
  sittings: readonly { id: string; heldOn: string; name: string }[]
  submission: () => string
  attempt: Attempt | undefined
}

/** The province’s list: who passed, what a change of it does to the balance, and the council’s opinion. */
export function ListPage(props: Props) {
  const { frame, locale, round, passed, attempt } = props
  const [text, words] = [t(locale), roundWords(locale)]
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title(round.year)}
      crumbs={[
        { label: words.title, href: paths.rounds() },
        { label: words.roundOf(round.year), href: paths.round(round.id) },
        { label: words.province },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        title={text.title(round.year)}
        lead={text.lead}
        actions={
          <a class="btn" href={paths.packets(round.id)}>
            {words.packets}
          </a>
        }
      />
      {passed.length === 0 ? (
        <Empty title={text.noCandidates}>
          <p>{text.noCandidatesText}</p>
        </Empty>
      ) : (
        <>
          <Candidates {...props} />
          <BalanceTable {...props} />
        </>
      )}
      <Council {...props} />
    </DeskPage>
  )
}

function Candidates({ locale, round, passed, tried, isTrying, submission, attempt }: Props) {
  const text = t(locale)
  const { saved } = worded(attempt, text, locale)
  const main = passed.filter(({ listed }) => listed === 'main')
  const open = passed.filter(({ state }) => state === 'passed')
  const gone = passed.filter(({ state }) => state === 'submitted')
  return (
    <Section id="chon" title={text.candidates} small={String(passed.length)}>
      {gone.length > 0 && <p class="prose">{text.gone(gone.map(({ exemplarName }) => exemplarName).join(', '))}</p>}
      <form class="form" method="get" action={paths.list(round.id)}>
        <Hidden name="thu" value="1" />
        <Checks
          name="chon"
          label={text.candidates}
          stacked
          values={[...tried]}
          options={open.map((it) => ({ value: it.id, label: `${it.exemplarName} · ${it.field} · ${it.unitName}` }))}
        />
        <div class="bar">
          <Submit>{text.try}</Submit>
        </div>
      </form>
      <p role="status">{isTrying ? text.trying(tried.size) : text.settled(main.length, passed.length - main.length)}</p>
      {isTrying && (
        <Form action={paths.list(round.id)} version={saved.version ?? round.version} submission={submission()}>
          {open
            .flatMap(({ id }) => (tried.has(id) ? [id] : []))
            .map((id) => (
              <Hidden key={id} name="main" value={id} />
            ))}
          <div class="bar">
            <Submit main>{text.settle}</Submit>
          </div>
        </Form>
      )}
    </Section>
  )
}

function Council({ locale, round, passed, sittings, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const isSettled = passed.some(({ listed }) => listed === 'main')
  const waits = round.councilItemId !== null && round.councilPassed === null
  return (
    <Section id="hoi-dong" title={text.council}>
      {round.councilPassed !== null && (
        <Notice kind={round.councilPassed ? 'good' : 'warn'} title={round.councilPassed ? text.agreed : text.disagreed}>
          <p>{round.councilWords}</p>
        </Notice>
      )}
      {round.councilItemId !== null && (
        <p>
          {waits && `${text.waitsCouncil} `}
          <a href={councilPaths.item(round.councilItemId)}>{text.openItem}</a>
        </p>
      )}
      {!waits && sittings.length === 0 && round.councilPassed === null && <p class="prose">{text.noSitting}</p>}
      {!waits && sittings.length > 0 && (
        <Form action={paths.toCouncil(round.id)} version={saved.version ?? round.version} submission={submission()}>
          <Select
            name="sittingId"
            label={text.sittingId}
            value={value('sittingId')}
            options={sittings.map((it) => ({ value: it.id, label: `${it.name}, ${formatDate(it.heldOn)}` }))}
            required
            {...(errors.sittingId && { error: errors.sittingId })}
          />
          <div class="bar">
            <Submit disabledWhy={isSettled ? undefined : text.settleFirst}>{text.askCouncil}</Submit>
          </div>
        </Form>
      )}
    </Section>
  )
}
