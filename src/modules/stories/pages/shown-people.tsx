import { Fragment } from 'preact'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { paths } from '../paths.ts'
import type { ShownPerson } from '../queries/library.ts'
import { lackWords } from './lacks.tsx'
import type { PictureProps } from './library-picture.tsx'
import { AgreeForm, EndForms } from './shown-consent.tsx'

/** Who can be recognised in a picture, and whether each agrees. */
export function People(props: PictureProps) {
  const { locale, people, may } = props
  const text = t(locale)
  return (
    <Section id="nguoi" title={text.people}>
      {people.length === 0 ? (
        <p class="soft">{text.noPeople}</p>
      ) : (
        <Table
          {...{ caption: text.people, captionHidden: true, stack: true }}
          columns={[
            { key: 'who', label: text.who },
            { key: 'agreed', label: text.agreed },
            { key: 'until', label: text.until },
            { key: 'state', label: text.state },
          ]}
          rows={people.map((it) => rowOf(it, props))}
        />
      )}
      {may &&
        people.map((person) => (
          <Fragment key={person.id}>
            {!person.exemplarId && <AgreeForm {...props} person={person} />}
            <EndForms {...props} person={person} />
          </Fragment>
        ))}
      {may && <NameForm {...props} />}
    </Section>
  )
}

function rowOf(person: ShownPerson, { locale, lacks }: PictureProps) {
  const text = t(locale)
  const { name, exemplarId, isMinor, until, givenOn } = person
  const lack = lacks.find(({ who }) => who === name)
  return {
    who: (
      <>
        {exemplarId ? <a href={exemplarPaths.show(exemplarId)}>{name}</a> : name}
        {isMinor && <small class="soft"> ({text.minor})</small>}
      </>
    ),
    agreed: exemplarId ? text.inRecord : givenOn === null ? '–' : <Given {...{ person, locale }} />,
    until: exemplarId || givenOn === null ? '–' : until ? formatDate(until) : text.noLimit,
    state: lack ? <Tag kind="late">{lackWords({ lack: lack.lack }, locale)}</Tag> : <Tag kind="ok">{text.holds}</Tag>,
  }
}

function Given({ person, locale }: { person: ShownPerson; locale: PictureProps['locale'] }) {
  const text = t(locale)
  const { giver, how, givenOn, fileId, recordedBy, withdrawnOn, withdrawnReason } = person
  const line = text.given(giver ?? '', words(locale)[how ?? 'spoken'], formatDate(givenOn!))
  return (
    <>
      {fileId ? <a href={exemplarPaths.file(fileId)}>{line}</a> : line}
      {recordedBy && <small class="soft"> ({text.recordedBy(recordedBy)})</small>}
      {withdrawnOn && <small class="soft"> {text.withdrawnFor(formatDate(withdrawnOn), withdrawnReason ?? '')}</small>}
    </>
  )
}

function NameForm({ locale, picture, people, likely, fresh, failed, attempt }: PictureProps) {
  const text = t(locale)
  const { errors, value, saved } = worded(failed === 'name' ? attempt : undefined, words(locale), locale)
  const choices = likely.filter(({ id }) => !people.some(({ exemplarId }) => exemplarId === id))
  return (
    <details open={failed === 'name' || people.length === 0}>
      <summary>{text.nameOne}</summary>
      <p class="prose soft">{text.nameLead}</p>
      <Form action={paths.nameShown(picture.id)} version={saved.version ?? picture.version} submission={fresh()}>
        {choices.length > 0 && (
          <Select
            {...{ name: 'exemplarId', label: text.chooseExemplar, optionalWord: true }}
            value={value('exemplarId')}
            error={errors.exemplarId}
            options={choices.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          />
        )}
        <Field
          {...{ name: 'name', label: text.name, maxLength: 120, optionalWord: true }}
          value={value('name')}
          error={errors.name}
        />
        <Check name="isMinor" label={text.isMinor} checked={value('isMinor') !== ''} error={errors.isMinor} />
        <Submit>{text.nameOne}</Submit>
      </Form>
    </details>
  )
}
