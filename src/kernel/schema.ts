/** zod as a namespace, of which a bundler keeps what is used: the one file that names the package. */
export * as z from "zod";
