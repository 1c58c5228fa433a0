/** The compiled inner loops of the network, WebAssembly in base64. */
export declare const kernel: string
