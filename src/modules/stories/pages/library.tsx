import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as story } from '../messages/story.ts'
import { paths } from '../paths.ts'
import type { LibraryFilter, ListedPicture, PictureState } from '../queries/library-list.ts'
import { NewsroomTabs } from './newsroom-tabs.tsx'

type Props = {
  frame: Frame
  locale: Locale
  pictures: ListedPicture[]
  states: readonly PictureState[]
  count: number
  page: number
  pages: number
  filter: LibraryFilter
  units: UnitRef[]
  /** The desks that the reader may keep a picture for, and the one to begin with. */
  desks: { id: string; short: string }[]
  unitId: string
  href: (page: number) => string
  /** The story that a picture is being chosen for. */
  forStory: { id: string; title: string } | undefined
  mayUse: (picture: ListedPicture) => boolean
  /** A fresh id for each button. */
  fresh: () => string
  submission: string
  attempt: Attempt | undefined
}

/** The picture library: every picture of the reader's desks, by where it stands. */
export function LibraryPage(props: Props) {
  const { frame, locale, pictures, count, page, pages, filter, desks, href, attempt } = props
  const text = t(locale)
  const isFiltered = filter.find !== '' || filter.state !== null || filter.unitId !== null
  const { errors } = worded(attempt, { ...fileWords(locale), ...story(locale) }, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.library}
      crumbs={[{ label: news(locale).newsroom, href: paths.board() }, { label: text.library }]}
    >
      <Head title={text.library} lead={text.lead} />
      <ErrorSummary errors={errors} />
      <NewsroomTabs current="library" locale={locale} />
      {props.forStory && (
        <Notice>
          {text.chooseFor(props.forStory.title)} <a href={paths.edit(props.forStory.id)}>{text.backToStory}</a>
        </Notice>
      )}
      <Narrow {...props} />
      {pictures.length === 0 ? (
        <Empty>{isFiltered ? text.noMatch : text.none}</Empty>
      ) : (
        <Section id="danh-sach" title={text.library} titleHidden>
          <p class="soft num">{text.count(count)}</p>
          <ul class="library">
            {pictures.map((it) => (
              <Shown key={it.id} picture={it} {...props} />
            ))}
          </ul>
        </Section>
      )}
      <Pagination {...{ page, pages, href }} />
      {desks.length > 0 && !props.forStory && <Keep {...props} />}
    </DeskPage>
  )
}

function Narrow({ locale, filter, units, states, forStory }: Props) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={paths.library()}>
      {forStory && <Hidden name="bai" value={forStory.id} />}
      <Field name="tim" label={text.find} type="search" value={filter.find} />
      <Select
        name="tinh-trang"
        label={text.state}
        blank={text.allStates}
        value={filter.state ?? ''}
        options={states.map((it) => ({ value: it, label: words(locale)[it] }))}
      />
      <Select
        name="don-vi"
        label={text.unit}
        blank={text.allUnits}
        value={filter.unitId ?? ''}
        options={units.map(({ id, short }) => ({ value: id, label: short }))}
      />
      <Submit>{text.filter}</Submit>
    </form>
  )
}

function Shown({ picture, locale, forStory, mayUse, fresh }: Props & { picture: ListedPicture }) {
  const { id, fileId, alt, credit, unitName, standing, hasMinors, outAt, width, height } = picture
  const text = words(locale)
  return (
    <li>
      <a href={paths.libraryPicture(id)}>
        <img
          src={exemplarPaths.file(fileId)}
          alt=""
          width={width ?? 1200}
          height={height ?? 800}
          loading="lazy"
          decoding="async"
        />
        <span>{alt || t(locale).picture}</span>
      </a>
      <small class="soft">{[credit, unitName].filter(Boolean).join(' · ')}</small>
      <p class="acts">
        <StandingTag standing={standing} locale={locale} />
        {hasMinors && <Tag kind="hold">{text.minors}</Tag>}
        {outAt && <Tag kind="no">{text.out}</Tag>}
      </p>
      {forStory && mayUse(picture) && (
        <PostButton
          action={paths.reusePicture(forStory.id)}
          label={
            <>
              {t(locale).useIt}
              <span class="vh">: {alt}</span>
            </>
          }
          values={{ libraryId: id, submission: fresh() }}
        />
      )}
    </li>
  )
}

const shapes = { complete: 'ok', ending: 'late', lacking: 'wait' } as const

/** Where a picture stands, by word and shape. */
export function StandingTag({ standing, locale }: { standing: keyof typeof shapes; locale: Locale }) {
  return <Tag kind={shapes[standing]}>{words(locale)[standing]}</Tag>
}

function Keep({ locale, desks, unitId, submission, attempt }: Props) {
  const text = news(locale)
  const { errors, value } = worded(attempt, { ...fileWords(locale), ...story(locale) }, locale)
  return (
    <Section id="them" title={t(locale).add}>
      <p class="prose soft">{t(locale).addLead}</p>
      <Form action={paths.keepPicture()} submission={submission} multipart>
        <FileField
          name="file"
          label={text.file}
          hint={text.fileHint}
          accept="image/jpeg,image/png,image/webp"
          error={errors.file}
        />
        <Field name="alt" label={text.alt} hint={text.altHint} value={value('alt')} error={errors.alt} optionalWord />
        <Field name="credit" label={text.credit} value={value('credit')} error={errors.credit} optionalWord />
        <Select
          name="unitId"
          id="giu-o"
          label={t(locale).unit}
          blank={false}
          value={value('unitId', unitId)}
          error={errors.unitId}
          options={desks.map(({ id, short }) => ({ value: id, label: short }))}
        />
        <Submit>{t(locale).add}</Submit>
      </Form>
    </Section>
  )
}
