/** Version of flatlab; equal to package.json (a test keeps them so). Stands here so that `lab --version` reads no file. */
export const VERSION = "0.1.0";
