import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { eventForms, eventKinds } from '../event.ts'
import { t } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { Item } from '../programme.ts'
import type { ShownEvent } from '../queries/event.ts'
import { hourOf } from '../span.ts'
import { ProgrammeFields } from './programme-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  /** The event that is changed; none for a new one. */
  event: ShownEvent | undefined
  units: readonly Option[]
  /** The movements that it may be of. */
  movements: readonly Option[]
  ownUnitId: string
  mayKeep: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Planning an event, or writing it anew. */
export function EventFormPage(props: Props) {
  const { frame, locale, event, units, movements, ownUnitId, mayKeep, submission, attempt } = props
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const usual = event ? valuesOf(event) : {}
  const field = (name: string) => ({
    ...{ name, value: value(name, attempt ? '' : (usual[name] ?? '')) },
    ...(errors[name] && { error: errors[name] }),
  })
  const title = event ? text.edit : text.create
  const isShown = attempt ? value('isPublic') !== '' : (event?.isPublic ?? true)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        ...(event ? [{ label: event.title, href: paths.show(event.id) }] : []),
        { label: title },
      ]}
    >
      <Head title={title} lead={event ? text.editLead : text.createLead} />
      <Form
        action={event ? paths.edit(event.id) : paths.create()}
        {...(event && { version: saved.version ?? value('version', String(event.version)) })}
        submission={value('submission', submission)}
        keep={frame.path}
      >
        <ErrorSummary errors={namedErrors(errors, locale)} />
        {saved.version && (
          <Notice kind="warn" title={errors.form}>
            <Versus
              rows={(['title', 'summary', 'place', 'audience'] as const).map((name) => ({
                ...{ label: labelOf(name, locale) ?? name, mine: value(name), saved: saved[name] ?? '' },
              }))}
            />
          </Notice>
        )}
        {!event && units.some(({ value: id }) => id !== ownUnitId) && (
          <Select
            {...field('unitId')}
            value={value('unitId', ownUnitId)}
            label={text.unitId}
            options={[...units]}
            blank={false}
          />
        )}
        <Radios
          {...field('kind')}
          label={text.kind}
          options={eventKinds.map((it) => ({ value: it, label: text[it] }))}
          required
        />
        <Field {...field('title')} label={text.titleLabel} hint={text.titleHint} maxLength={200} required />
        <TextArea
          {...field('summary')}
          label={text.summary}
          hint={text.summaryHint}
          rows={4}
          maxLength={2000}
          optionalWord
        />
        <Radios
          {...field('way')}
          label={text.form}
          options={eventForms.map((it) => ({ value: it, label: text[it] }))}
          required
          stacked
        />
        <Field {...field('withinName')} label={text.withinName} hint={text.withinHint} maxLength={300} optionalWord />
        <div class="pair">
          <DateField {...field('on')} label={text.on} required />
          <DateField {...field('lastDay')} label={text.lastDay} hint={text.lastDayHint} optionalWord />
        </div>
        <div class="pair">
          <Field {...field('from')} label={text.from} hint={text.hourHint} maxLength={10} required />
          <Field {...field('to')} label={text.to} hint={text.hourHint} maxLength={10} required />
        </div>
        <Field {...field('place')} label={text.place} hint={text.placeHint} maxLength={300} optionalWord />
        <Field {...field('link')} type="url" label={text.link} maxLength={500} optionalWord />
        <Field {...field('audience')} label={text.audience} hint={text.audienceHint} maxLength={300} required />
        {movements.length > 0 && (
          <Select {...field('movementId')} label={text.movement} options={[...movements]} optionalWord />
        )}
        <Check name="isPublic" label={text.isPublic} hint={text.isPublicHint} checked={isShown} />
        <ProgrammeFields
          {...{ locale, errors, isFresh: attempt === undefined }}
          items={attempt ? typedItems(attempt) : (event?.items ?? [])}
        />
        <div class="bar">
          <Submit main disabledWhy={mayKeep ? undefined : text.mayNot}>
            {text.save}
          </Submit>
          <a href={event ? paths.show(event.id) : paths.list()}>{text.back}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

function valuesOf(event: ShownEvent): Record<string, string> {
  const [first, last] = [today(event.startsAt), today(event.endsAt)]
  return {
    ...{ kind: event.kind, way: event.form, withinName: event.withinName ?? '', title: event.title },
    ...{ summary: event.summary, place: event.place ?? '', link: event.link ?? '', audience: event.audience },
    ...{ on: formatDate(first), lastDay: last === first ? '' : formatDate(last) },
    movementId: event.movementId ?? '',
    ...{ from: hourOf(event.startsAt), to: hourOf(event.endsAt) },
  }
}

function typedItems({ values }: Attempt): Item[] {
  const [times, titles, whos] = ['itemTime', 'itemTitle', 'itemWho'].map((name) => [values[name] ?? []].flat())
  return Array.from({ length: Math.max(times!.length, titles!.length, whos!.length) }, (_, row) => ({
    ...{ at: times![row] ?? '', title: titles![row] ?? '', who: whos![row] ?? '' },
  }))
}

function labelOf(name: string, locale: Locale): string | undefined {
  const text = t(locale)
  const labels: Record<string, string> = {
    ...{ title: text.titleLabel, summary: text.summary, place: text.place, audience: text.audience, kind: text.kind },
    ...{ way: text.form, withinName: text.withinName, on: text.on, lastDay: text.lastDay, from: text.from },
    movementId: text.movement,
    ...{ to: text.to, link: text.link, unitId: text.unitId },
  }
  return labels[name]
}

function namedErrors(errors: Record<string, string>, locale: Locale) {
  const text = t(locale)
  return Object.entries(errors).map(([field, words]) => {
    const [name = '', row] = field.split('.')
    const ofRow = { itemTime: text.itemTime, itemTitle: text.itemTitle, itemWho: text.itemWho }[name]
    const label = ofRow ? ofRow(Number(row ?? 0) + 1) : labelOf(name, locale)
    return { field, text: label ? `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words }
  })
}
