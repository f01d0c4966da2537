import { subjectWords } from '#modules/exemplars/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as calendar } from '../messages/calendar.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'
import type { Entry } from '../queries/calendar.ts'
import type { Choice } from '../queries/choice.ts'

type Props = {
  frame: Frame
  locale: Locale
  find: string
  choices: Choice[]
  /** Those ticked before, kept through a search. */
  chosen: readonly string[]
  /** The desks that this official may write at. */
  desks: UnitRef[]
  unitId: string
  /** What was planned on the calendar and is begun here. */
  entry: Pick<Entry, 'id' | 'what'> | undefined
  /** The movements that it may be about. */
  movements: readonly { id: string; name: string }[]
  submission: string
  attempt: Attempt | undefined
}

/** Beginning a story: find and tick the exemplars, name the story. */
export function NewStoryPage(props: Props) {
  const { frame, locale, find, choices, chosen, desks, unitId, entry, movements, submission, attempt } = props
  const text = news(locale)
  const { errors, value } = worded(attempt, t(locale), locale)
  const kinds = subjectWords(locale) as Record<string, unknown>
  const crumbs = [{ label: text.newsroom, href: paths.board() }, { label: text.write }]
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={text.write}>
      <Head title={text.write} lead={text.newLead} />
      <ErrorSummary errors={errors} />
      {entry && (
        <Notice>
          <a href={paths.entry(entry.id)}>{calendar(locale).fromEntry(entry.what)}</a>
        </Notice>
      )}
      <form class="filters" method="get" action={paths.create()}>
        {chosen.map((id) => (
          <Hidden key={id} name="chon" value={id} />
        ))}
        {entry && <Hidden name="lich" value={entry.id} />}
        <Field name="tim" label={text.findExemplar} hint={text.findExemplarHint} type="search" value={find} />
        <Submit>{text.find}</Submit>
      </form>
      <Form action={paths.create()} submission={submission}>
        {entry && <Hidden name="entryId" value={entry.id} />}
        {choices.length > 0 ? (
          <Checks
            name="exemplars"
            stacked
            label={text.exemplars}
            error={errors.exemplars}
            values={chosen}
            options={choices.map((it) => ({
              value: it.id,
              label: (
                <>
                  {it.name}{' '}
                  <span class="hint">
                    {[kinds[it.kind], it.unitName, kinds[it.stage], it.code].filter(Boolean).join(' · ')}
                  </span>
                </>
              ),
            }))}
          />
        ) : (
          <Notice>{text.noExemplars}</Notice>
        )}
        <Field
          name="title"
          label={text.title}
          value={value('title', entry?.what)}
          error={errors.title}
          maxLength={200}
        />
        <Radios
          name="language"
          label={text.language}
          value={value('language', 'vi')}
          error={errors.language}
          options={(['vi', 'km', 'en'] as const).map((it) => ({ value: it, label: t(locale)[it] }))}
        />
        {movements.length > 0 && (
          <Select
            name="movementId"
            label={text.movement}
            optionalWord
            value={value('movementId')}
            error={errors.movementId}
            options={movements.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {desks.length > 1 ? (
          <Select
            name="unitId"
            label={text.unit}
            blank={false}
            value={value('unitId', unitId)}
            error={errors.unitId}
            options={desks.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <Hidden name="unitId" value={unitId} />
        )}
        <Submit main>{text.begin}</Submit>
      </Form>
    </DeskPage>
  )
}
