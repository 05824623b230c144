// Stands for style sheets, which tests without a browser do not load.
export {};
