/** VitePress brings in what is imported so. */
declare module '*.css';
