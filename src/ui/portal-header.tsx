import { type Locale, locales } from '#platform/i18n.ts'
import { languageNames, useWords } from './locale.ts'
import { localePath } from './locale-path.ts'
import { Mark } from './mark.tsx'
import type { Alternate } from './portal-head.tsx'
import { portalMenu } from './portal-menu.ts'

type Props = { path: string; locale: Locale; alternates: Alternate[]; wide: boolean; find?: string | undefined }

/** The masthead of the public site: languages, the name, the search, the sections. */
export function PortalHeader({ path, locale, alternates, wide, find }: Props) {
  const text = useWords()
  const Name = wide ? 'h1' : 'div'
  return (
    <header class="site">
      <div>
        <div class="top">
          <span>{text.province}</span>
          <Languages {...{ locale, alternates }} />
        </div>
        <div class="nameplate">
          <Name>
            <a class="name" href={localePath(locale, '/')}>
              <Mark of="portal" />
              <span lang="vi">{text.product}</span>
            </a>
          </Name>
          <p class="tagline">{text.tagline}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every screen reader in use */}
          <form class="search" role="search" method="get" action={localePath(locale, '/tim')}>
            <label class="vh" for="q-top">
              {text.findStories}
            </label>
            <input
              id="q-top"
              name="q"
              type="search"
              value={find ?? ''}
              placeholder={text.findStories}
              data-suggest={localePath(locale, '/goi-y.json')}
            />
            <button class="btn" type="submit">
              {text.find}
            </button>
          </form>
          <button class="btn menu-button" type="button" popovertarget="menu">
            {text.contents}
          </button>
        </div>
        <Menu {...{ path, locale }} />
      </div>
    </header>
  )
}

/** A language in which this page does not exist leads to that language's front page. */
function Languages({ locale, alternates }: Pick<Props, 'locale' | 'alternates'>) {
  const text = useWords()
  const addressIn = (other: Locale) => alternates.find((one) => one.locale === other)?.href ?? localePath(other, '/')
  return (
    <nav class="langs" aria-label={text.language}>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a href={addressIn(other)} lang={other} aria-current={other === locale ? 'true' : undefined}>
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Menu({ path, locale }: Pick<Props, 'path' | 'locale'>) {
  const text = useWords()
  const here = localePath(locale, path)
  return (
    <nav class="menu" id="menu" popover="auto" aria-label={text.mainMenu}>
      <ul>
        {portalMenu(locale).map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
