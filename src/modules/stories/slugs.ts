import { slug } from '#platform/text/slug.ts'

type Named = { title: string; language: string; original?: { slug: string } | undefined }

/**
 * The readable address that a story would like: its title, or for a translation the original's address with the language.
 * A title without Latin letters has the plain word `bai`.
 */
export function wishedSlug({ title, language, original }: Named): string {
  return original ? `${original.slug}-${language}` : slug(title) || 'bai'
}
