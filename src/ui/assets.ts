let paths: Record<string, string> = {}

/** Tells the pages where the built styles, scripts and fonts are. Called once at start with `dist/assets/manifest.json`. */
export function useAssets(manifest: Record<string, string>) {
  paths = manifest
}

/** The address of a built file by its plain name, such as `portal.css`. */
export function assetPath(name: string): string {
  return paths[name] ?? `/assets/${name}`
}
