/** What stands in `manifest.json`: unchecked. */
export declare const manifest: unknown
/** The weights, compressed with gzip, in base64. */
export declare const weights: string
