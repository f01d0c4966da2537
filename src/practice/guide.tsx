import { renderToString } from 'preact-render-to-string'
import {
  type DoneSteps,
  nextStep,
  practiceRoot,
  type PracticeStep,
  practiceSteps,
  practiceWords,
} from '#modules/training/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { DoorPage } from '#ui/door-page.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import type { Progress } from './progress.ts'

/** The addresses of practice itself, beside those of the product that is practised. */
export const guidePaths = {
  guide: `${practiceRoot}/huong-dan`,
  paper: `${practiceRoot}/giay-mau.pdf`,
  picture: `${practiceRoot}/anh-mau.jpg`,
  end: `${practiceRoot}/ket-thuc`,
  sit: `${practiceRoot}/dang-nhap/demo`,
} as const

/** What the address of the guide names its language by, and under which name practice remembers it. */
const languageWord = 'tieng'
const languageCookie = 'gs_luyen_tap_tieng'

/** The language of the guide and its bar: the one that the address asks for, else the one of before. The desk itself speaks Vietnamese. */
export function languageOf(request: Request): { locale: Locale; cookie?: string } {
  const named = (typed: string | null | undefined) => locales.find((it) => it === typed)
  const asked = named(new URL(request.url).searchParams.get(languageWord))
  if (asked)
    return { locale: asked, cookie: `${languageCookie}=${asked}; Path=${practiceRoot}; HttpOnly; SameSite=Lax` }
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const kept = cookies.find((it) => it.startsWith(`${languageCookie}=`))
  return { locale: named(kept?.slice(languageCookie.length + 1)) ?? 'vi' }
}

/** What stands on top of every page of practice: that it is one, which day it is, and what comes next. */
export function practiceBar(done: DoneSteps, locale: Locale): string {
  const text = practiceWords(locale)
  const step = nextStep(done)
  return renderToString(
    <aside class="demo practice" aria-label={text.banner} lang={locale}>
      <strong>{text.banner}</strong>
      {' · '}
      {step ? `${text.dayIs(formatDate(step.day))} · ${stepName(step.key, locale)}` : text.over}
      {' · '}
      <a href={guidePaths.guide}>{text.toGuide}</a>
    </aside>,
  )
}

function stepName(key: PracticeStep, locale: Locale): string {
  const text = practiceWords(locale)
  const at = practiceSteps.findIndex((it) => it.key === key) + 1
  return text.stepIs(at, practiceSteps.length, text[key])
}

/** The guide: the steps of the year, what to do next and in which chair, and the way out. */
export function guidePage(progress: Progress, locale: Locale): string {
  const text = practiceWords(locale)
  const next = nextStep(progress.done)
  return `<!doctype html>${renderToString(
    <DoorPage title={text.guide} locale={locale}>
      <section class="flow">
        <nav class="bar" aria-label={text.language}>
          {locales.map((it, at) => (
            <span key={it}>
              {at > 0 && ' · '}
              <a
                href={`${guidePaths.guide}?${languageWord}=${it}`}
                lang={it}
                aria-current={it === locale ? 'true' : undefined}
              >
                {languageNames[it]}
              </a>
            </span>
          ))}
        </nav>
        <h1>{text.guide}</h1>
        <p>{text.guideLead}</p>
        {next ? <Next {...{ progress, locale }} /> : <Over locale={locale} />}
      </section>
      <section class="flow">
        <h2>{text.title}</h2>
        <ol>
          {practiceSteps.map(({ key, day }) => (
            <li key={key} aria-current={key === next?.key ? 'step' : undefined}>
              {text[key]} <small class="soft">{formatDate(day)}</small>{' '}
              {progress.done[key] ? (
                <Tag kind="ok">{text.done}</Tag>
              ) : (
                <Tag kind={key === next?.key ? 'doing' : 'wait'}>{key === next?.key ? text.now : text.later}</Tag>
              )}
            </li>
          ))}
        </ol>
        {next && <EndForm locale={locale} />}
      </section>
    </DoorPage>,
  )}`
}

const languageNames: Record<Locale, string> = { vi: 'Tiếng Việt', km: 'ភាសាខ្មែរ', en: 'English' }

function Next({ progress, locale }: { progress: Progress; locale: Locale }) {
  const text = practiceWords(locale)
  const step = nextStep(progress.done)!
  return (
    <>
      <h2>{stepName(step.key, locale)}</h2>
      <p>
        <b>{text.dayIs(formatDate(step.day))}.</b> {text[`${step.key}Text`]}
      </p>
      <p>
        <a href={guidePaths.paper}>{text.paper}</a>
        {step.key === 'write' && (
          <>
            {' · '}
            <a href={guidePaths.picture}>{text.picture}</a>
          </>
        )}
      </p>
      <form class="one" method="post" action={guidePaths.sit}>
        <Hidden name="next" value={startOf(step.key, progress)} />
        <Hidden name="post" value={step.chair} />
        <Submit main>{text.sit(text[step.chair])}</Submit>
      </form>
    </>
  )
}

function Over({ locale }: { locale: Locale }) {
  const text = practiceWords(locale)
  return (
    <>
      <h2>{text.over}</h2>
      <p>{text.overText}</p>
      <EndForm locale={locale} main />
    </>
  )
}

const EndForm = ({ locale, main = false }: { locale: Locale; main?: boolean }) => (
  <form class="one" method="post" action={guidePaths.end}>
    <Submit main={main}>{practiceWords(locale).end}</Submit>
  </form>
)

/** Where a step begins: at the record that it is about, as soon as there is one. */
function startOf(key: PracticeStep, { at }: Progress): string {
  const record = at.exemplarId ? `/lam-viec/dien-hinh/${at.exemplarId}` : '/lam-viec/dien-hinh'
  const story = at.storyId ? `/lam-viec/bien-tap/${at.storyId}` : '/lam-viec/bien-tap'
  const report = at.reportId ? `/lam-viec/bao-cao/${at.reportId}` : '/lam-viec/bao-cao'
  const starts: Record<PracticeStep, string> = {
    ...{ tip: at.tipId ? `/lam-viec/gioi-thieu/${at.tipId}` : '/lam-viec/gioi-thieu' },
    ...{ nominate: record, verify: record, assess: record, recognise: record },
    ...{ write: record, approve: story, publish: story },
    adopt: '/lam-viec/nhan-rong/moi',
    confirm: at.adoptionId ? `/lam-viec/nhan-rong/${at.adoptionId}` : '/lam-viec/nhan-rong',
    ...{ report, accept: report },
  }
  return starts[key]
}
