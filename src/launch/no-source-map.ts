// Stands in for `source-map` in the program: Handlebars makes maps of compiled templates with it if it
// can, and nobody asks for them.
export {};
