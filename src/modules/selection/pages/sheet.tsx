import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Place, Quota } from '../allowance.ts'
import { isOpen } from '../lifecycle.ts'
import { t } from '../messages/choice.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { Candidate } from '../queries/candidate.ts'
import type { ShownChoice } from '../queries/choice.ts'
import type { ShownRound } from '../queries/round.ts'
import { numberWords } from '../wording.ts'
import { placeWords, StateTag } from './state-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  round: ShownRound
  unit: { id: string; name: string }
  allowance: Quota | undefined
  choices: readonly ShownChoice[]
  places: ReadonlyMap<string, Place>
  candidates: readonly Candidate[]
  mayChoose: boolean
  submission: string
  attempt: Attempt | undefined
}

/** A unit’s own list in a round: ranked, with its reserves, what is sent, and the form that adds to it. */
export function SheetPage(props: Props) {
  const { frame, locale, round, unit, allowance } = props
  const [text, words] = [t(locale), roundWords(locale)]
  const title = text.sheetTitle(unit.name)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: words.title, href: paths.rounds() },
        { label: words.roundOf(round.year), href: paths.round(round.id) },
        { label: unit.name },
      ]}
    >
      <Head
        title={title}
        lead={allowance ? words.ownWords(unit.name, numberWords(allowance, locale)) : words.notAsked}
      />
      <List {...props} />
      {props.mayChoose && allowance && <ChooseSection {...props} />}
    </DeskPage>
  )
}

function List({ locale, choices, places, mayChoose }: Props) {
  const text = t(locale)
  if (choices.length === 0)
    return (
      <Empty title={text.empty}>
        <p>{text.emptyText}</p>
      </Empty>
    )
  return (
    <Table
      stack
      caption={text.listCaption}
      columns={[
        { key: 'exemplar', label: text.exemplar },
        { key: 'field', label: text.field },
        { key: 'place', label: text.place },
        { key: 'state', label: text.state },
        { key: 'action', label: '' },
      ]}
      rows={choices.map((it) => ({
        exemplar: <a href={paths.choice(it.id)}>{it.exemplarName}</a>,
        field: it.field,
        place: placeWords(places.get(it.id), locale),
        state: <StateTag state={it.state} locale={locale} />,
        action: mayChoose && isOpen('send', it.state) && (
          <PostButton
            action={paths.send(it.id)}
            label={
              <>
                {text.send}
                <span class="vh">{text.sendOf(it.exemplarName)}</span>
              </>
            }
            values={{ version: it.version }}
          />
        ),
      }))}
    />
  )
}

function ChooseSection({ locale, round, unit, candidates, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  if (candidates.length === 0 && !attempt)
    return (
      <Section id="chon" title={text.choose}>
        <p class="prose">{text.noCandidates}</p>
      </Section>
    )
  return (
    <Section id="chon" title={text.choose}>
      <ErrorSummary errors={errors} />
      <p class="soft prose">{text.chooseLead}</p>
      <Form action={paths.sheet(round.id, unit.id)} submission={value('submission', submission)}>
        <Hidden name="unitId" value={unit.id} />
        <Select
          name="exemplarId"
          label={text.exemplar}
          value={value('exemplarId')}
          options={candidates.map((it) => ({
            value: it.id,
            label: [it.name, it.unitName, it.field, it.hasConsent ? '' : text.withoutConsent]
              .filter(Boolean)
              .join(' · '),
          }))}
          required
          {...(errors.exemplarId && { error: errors.exemplarId })}
        />
        <TextArea
          name="why"
          label={text.why}
          hint={text.whyHint}
          value={value('why')}
          rows={3}
          maxLength={1000}
          required
          {...(errors.why && { error: errors.why })}
        />
        <div class="bar">
          <Submit main>{text.add}</Submit>
        </div>
      </Form>
    </Section>
  )
}
