/** The page that is one file carries no models: it shows a graph and reads no articles. */
export const startReading: (() => Worker) | undefined = undefined
