export const id = 197;
export const ids = [197];
export const modules = {

/***/ 88197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openModel: () => (/* binding */ openModel)
/* harmony export */ });
/**
 * The model that the configuration calls `name`. Only the provider asked for is loaded. Parameters of the
 * configuration are not applied here: `withDefaults` completes a request.
 * @throws UserError for a file that is missing or broken
 * @throws ModelError when no request could succeed, such as without a region
 */
async function openModel(name, config, surroundings) {
    switch (config.provider) {
        case 'bedrock':
            return (await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 49422))).openBedrock(name, config, surroundings.env);
        case 'replay':
            return (await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 51500))).openReplay(name, config, surroundings.read);
    }
}


/***/ })

};
