declare module '*?worker&inline' {
  const construct: new () => Worker
  export default construct
}
