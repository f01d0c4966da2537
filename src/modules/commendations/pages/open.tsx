import { type ExemplarRef, exemplarPaths } from '#modules/exemplars/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
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
import { TextArea } from '#ui/text-area.tsx'
import { merits, procedures, recipientKinds, routes, type Title } from '../law.ts'
import { t } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  year: number
  exemplar: ExemplarRef | undefined
  choices: readonly { id: string; what: string; numberText: string | null; decidedOn: string | null }[]
  titles: readonly Title[]
  departments: readonly UnitRef[]
  submission: string
  attempt: Attempt | undefined
}

/** Proposing a commendation: for whom, which title, for what. What was rewarded before is said beside it. */
export function OpenPage(props: Props) {
  const { frame, locale, exemplar, attempt, titles } = props
  const text = t(locale)
  const word = words(locale)
  const { errors, value, values, saved } = worded(attempt, refusals(locale), locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const options = (list: readonly (keyof typeof word)[]) => list.map((it) => ({ value: it, label: word[it] }))
  const groups = (['base', 'province', 'state'] as const).map((level) => ({
    label: word[level],
    options: titles.filter((it) => it.level === level).map((it) => ({ value: it.id, label: titleLabel(it, locale) })),
  }))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.newDossier}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.newDossier }]}
    >
      <Head title={text.newDossier} lead={exemplar ? `${exemplar.name}, ${exemplar.unitName}` : text.fromExemplar} />
      {saved.numberText && (
        <Notice kind="warn" live title={text.rewardedBy(saved.numberText, formatDate(saved.decidedOn ?? ''))}>
          <p>
            {saved.what} ({saved.issuer})
          </p>
        </Notice>
      )}
      <Form action={paths.open()} submission={value('submission', props.submission)} keep={frame.path}>
        <ErrorSummary errors={errors} />
        {exemplar ? (
          <Hidden name="exemplarId" value={exemplar.id} />
        ) : (
          <>
            <Field {...field('recipientName')} label={text.recipient} maxLength={200} />
            <Radios {...field('recipientKind')} label={text.recipientKind} options={options(recipientKinds)} />
          </>
        )}
        <Field {...field('recipientNote')} label={text.note} hint={text.noteHint} maxLength={200} optionalWord />
        <Select {...field('titleId')} label={text.titleColumn} options={groups} />
        <Radios {...field('merit', 'merit')} label={text.meritLabel} options={options(merits)} />
        <p class="hint">{text.noGround}</p>
        <Radios {...field('procedure', 'full')} label={text.procedureLabel} options={options(procedures)} />
        <Check {...field('fast')} value="1" checked={value('fast') === '1'} label={text.fast} />
        <Radios {...field('route', 'area')} label={text.routeLabel} options={options(routes)} />
        <Select
          {...field('sectorId')}
          label={text.sectorLabel}
          hint={text.sectorHint}
          options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
          optionalWord
        />
        <Field {...field('period', String(props.year))} label={text.period} maxLength={20} />
        {props.choices.length > 0 && (
          <Checks
            name="achievementIds"
            label={text.achievements}
            hint={text.achievementsHint}
            stacked
            values={[values.achievementIds ?? []].flat()}
            options={props.choices.map(({ id, what, numberText, decidedOn }) => ({
              value: id,
              label: numberText ? (
                <>
                  {what} <em>({text.rewardedBy(numberText, formatDate(decidedOn!))})</em>
                </>
              ) : (
                what
              ),
            }))}
            {...(errors.achievementIds && { error: errors.achievementIds })}
          />
        )}
        <Field
          {...field('written')}
          label={exemplar ? text.written : text.achievements}
          maxLength={500}
          optionalWord={Boolean(exemplar)}
        />
        <TextArea {...field('summary', exemplar?.summary)} label={text.summary} rows={5} maxLength={2000} />
        <div class="bar">
          <Submit main>{text.create}</Submit>
          <a href={exemplar ? exemplarPaths.show(exemplar.id) : paths.list()}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

const titleLabel = ({ name, toConfirm }: Title, locale: Locale) =>
  toConfirm ? `${name} (${words(locale).toConfirm})` : name
