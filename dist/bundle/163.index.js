export const id = 163;
export const ids = [163];
export const modules = {
2163:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
adjudicationList: () => ( adjudicationList),
adjudicationsCsv: () => ( adjudicationsCsv)
});
var reference_hash = __webpack_require__(6530);
var sha256 = __webpack_require__(9589);
;
const HASH_LENGTH = 14;
function erratumHash(question, reference) {
return (0,sha256.s)(JSON.stringify([question, reference].map(normal))).slice(0, HASH_LENGTH);
}
function normal(text) {
return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
;
const MMLU_REDUX = {
source: 'MMLU-Redux (Gema et al., arXiv:2406.04127; github.com/aryopg/mmlu-redux at 4563cfa, CC BY 4.0)',
'wrong-reference': '0228a11dbf30fd02c1652f08aeed03542d7b24b27e038b6c38dd70ca04485d4f47025105a90cfbfbaba7066da8ed9ee84e06e835238d7e6c073a4f44be9ac507f5952b1c032508412a9f645d0509274423e768b0095ed6840ddb880991bb0e4550c009e2585aebbff20a1d768d0fa4f50a349a2d2823410c0bed03611b700c5a5a094fda090daa36647501b30ebc63891577ae107be3c2562b18123ebd06793a0b14ec27a5bdb630156474eace6ee71880b45ffef71d18c457bf37bec61a18106dea1c0a1c060177b0265a1d2a2ab1bd95ba1d6ceded9ac2921ed6ee27472962218f55d99a1956221f3b2fd31f1b223a84f7a35d712550f05af3f35626d4a19407e635270b5bd617c28c279a35d011fa6828070d95825c7e2808057f07125928d432b7337d0c2a86528b9ab56d2d120730692f422dd1eaa5db0af32f70a0ee87b7172fb813609385e82fd288ae43ad3a2fd5ef5083cef6316b04dae4214b320674c0af469a33e215cfdb1e2135dc30938fb09d35dc94fe9b65d337447f0070e487375b917a07bc2437c65dc25a474b39b05ee1d420173b30f0194b822d405cc17963b6bb40c1108f01e77f43ae6665b4ab3d453b3e796336a34556c666a9049c47e6041e8fb71a489372d31534ef489b0ebcb1c60348afe925f3ba8f4c629bf2d9b9994e0cad7f15c9e4502ea4b2316fcd51061ece83bfe8522c1a2e5dd1ee53fd317095f42d561aaf0dd4f4b256698f42f5f4c757771f7f668ed059119f9392d66f591c42d44acea75943b1077d19225a745b0c5f84575bf57a55629c7a5c87b522f288065d07c7cdff100f5dda34caa2eb4e5ddd2fa00413875df8ed05e8dbaf5e9e59a4cbb2d15eb39b1b2854135ec270737dc9535f09d4b5bbc24b5f129302055de65f969196b39ac0601b7adc6d75f261781fa6069916634142aa66a309654db9030196aa656e16de02992265857c01deeffe6708461943cacb68ae5607d53e1069d2a85983bff86a9c8accd6a1206ab6fb7c8843846ade66d1a400cd6d4f6a042500366e28a267bde3e16e43978ca199906e5af6fef567656ea075280b97df6f5cea8c3d9a1a6fbb0f0c0011b9700c147a295300717b4324f9987772fdeb0408a182735850cfbf9b4b736e449ae143d0753684a1c5095d75a64fe44f3c4377210959c6df66777d2a6f0f1fa477d026f8f4f89579897704fddade7a61d1bef093d87b6a986cc568b37b8384f1f22e3b7ba14f01ebca917d7b23d9fac1747f2349eedb768e7ff1ea34b4ab938241d065a860c182f9a71c5ed8fa836c4e29582d28843879d98546c0848ce285181a6585193942cd3e7a85cbc301e443a9872560f4f507e78c37bfcf859d818d2a458553fe248d712bdc388bfd8e4616fc2220f58e8734d5fdc68d8f7a411ab2319b8ff9969e667ec69120606642c26391d6ae9589bd7b92b7d170ad7e7992c7938ed8fc4c93afb57287157594caf30919874b981a5f25b37935994611623b742c9a73f5899b70ea9a968444272cab9aafb37f5aed1b9dafcce7de49099edfc6c7bbfe3ca0376fe2964d68a1ae264d326526a239d5e68afa11a293d1f323fd52a38ec023103d9ba435d6f2430294a5114d5fe704e5a538e1ef571a49a5c9fa7314c9b8a5db9621192961a5e2bc2c870ddca76349b9cc3fe3a85165f5b4099ba85318facab449a8ad6e6b54f7cda95eaf6511a431ab0f732f5e4014ab69e1594c8974abf0e53c208658abfd85df3a1a4facb9377c34320facc11e54c26334b075afed648cd3b26e1ee342bacab2bdf03e9b346eb33e78138cb0ffb405ada690845fb4a187057c44a9b5c1dc3da54db6b7d69d3d1f7f12b852bf0ebcace9b91552543b11a2ba45626c354a91bc220ddbc739eebcb1ae9564de18bd5c8513e6b91fbf5685b2ec5c73c0bd333ab1f901c1360a5ebe8c9dc1509cd8bd698cc1bcba66e4094ec245173184e023c2b0d396223bf0c63da4958bc9b9c8b8f4c1fb450aca2fbc64a2ca29cb69f015d7b894cf79c0c9947f1cd2819aac7071cfd3df43242974cad600aacbab6c92d6f3a2af9171aad76a5b0e42742dd783ab263354f8d7ba408ae58303d90c7a07e8b82fd97322b0e62934d9f07009fa7d5fda5aa57a7caf90db4567e107fb98db9e4fa8a39c0dddaec620e2fd89de107b23a65bc7de4ec5c5b6029dde901427fc40c6deb9c68fbafacddebfc95632074fdf44f8cfcd0362dfcdca296e7939e0c1868dd66f92e0d9ebf6dc7a3ce1cb5bd83505d1e4ba5c4febc03ae57c78ffb5db30e580fccd0d5e0fe7a6135cf00341e8a1c5ff826674e98285008b9bd6e9acf8bcd0d9d5e9da42f331af03eb7cbe3f14054cebe90d61dcbbf9ec2776e5e37ffaec29a5b510aaf1ec77e0b870072bec7fbde5e51d06ed4cb2d5ae4869edc707d0f61e6dee642653be12e6f01e39206238a4f0da37e96fcca9f1763bfafc8c49f1b342ba3daa3bf285651919f983f317cc250bf657f3a669fc38ed23f4bc8c793378e5f53769c4b6e85ff64079497dda4ef67c102ce054dff6926fb13ee599f6cf19c959365af6df098e5c0e3ef7b1a320d6f475f93e08f867a965fbeb88e2945424fc23fdbd2ffed6fd9d1ae1c109edfe6b0da755cb0cff6cd0757c41fd',
'multi-answer': '0153ee650dff1606c37dfcbcc15c0a443c6d2add930f2b364bc6f77710ba65a0a6f46a1a54e98d59a8d71bf2db8310f894224d9ae8c6f2af24c10e819bc24f2574a0bf76af8826649a6237cd8227230d104b6bac2cc5016d89b9622fc5df85ce7a7e305b82a5d2c21c33a55ebeb09dd839082aa585e8773b8c34d4f89f544287c8664edc8742cd17b6eabfec43a321b2db35654468982372b6da48a37b6afc0d9148dc3b1b4da19d4947dabca845db49679cde94d6c54dda10fcd81db9509c4da4ca7899513871441cd45152bc21c877bf9e57d4542817ecf159bf84d6c4d5675b44b4ed9f25705eb84de6e5274c602525a37958c068c0832c30d6ea69941ef2a24a356c0905beb35d1a6c1976d6003d63714a62021b507777b8f5c0e0e6347830c3356b7d6c7d57d951454f2d8c403135ccacec8f2f0a2a4e2bf4908b2ea6ba6c90910d537b47c76798150322676161985d25a2b35a549e8df4bee2f065a04c11847d34ffa76883b1f34198aafbfc599a1677ae925bbb29be51affc07b44f336bb37c7f81e749e7b85d517e71c9debd6d1fdf932f85c7bbe14634a286c85530ff80b02ed14c58abcaa73bd1d5ed720119c4d2ad8ed21094a1d46f22f2db55b2d60f4d93585dc7d73a0cc3017cb9db3a1dc99bd7abddb30ea57882dade5b58adba0185def0d4655476d7e4bbc4c17e1a1be4cc7b50e5e648e53cb7bcc390c4e611654f29183fe80137c7bcaea3ec3555fa3fdac0f0579238a75ad1f76b02bc81a0df',
ambiguous: '01ac5d8d5ecbf902c2c6edb1ffb7071a783dd033b9079b6b1bdc479d07cae3375a8af509a4f8f7f5444909b80696996c8f0b9e20d9c65c310c210537ac6a4b0c2638b6bb97fb0efeba8430abf810f39363aa7f4e1273d926da9c6212b2d797c3260212b61efb48b59212c930fe110a00133352834081b11706ce55ef31231824b33a969797185f7e679a5fe91aaf3c325944f21b2c895820a0181bc857ded2de7a1dcbc3f17360551f4f7a742713951f78965c9da727214409f45be589223a6cb8c988cf223e155d1080b822bec49ab81f0522cc54fca1349222cee0d9df758c234e6d74687f692516f7faeb9b78261720ed79819927019f104941e92723e03de75679275f062027c9c22784c49a5a9255281f7ec118bc14291fd59af3b5a7295371d6b7d24629940c520f08bf2b4176c864ae682b6a60e1e2d80c2b9d4f389350022c5361acfb13ec2d04a1bdc979a32d4195498808ff2d931627c615042eaf03a2a507e130b795151a1b6f31aa0d688ef48b3282a84f76514732cb62c781f85b32ce1d06296197340e260cc5ded935175d8ad73ab6364041b2efb9263810b740d1720239bedcc48c4e6239db2945b8a73439e69143d1e14c3a6c6159b0862a3ca217073a7bcf3cdc82e1a31b863cdc8a60ad0f723d1f92787ba7993d41440c14bf863e827137d01c003f15e505b0264940cdb52d3d287540f6150f969ad54146b8b5254f4241cf81a9c66171423837f910ac96426b5df8dbc707448146fcf97ffb44dc22b0656778482609ca09a74d4a2cebb26ac1924b62f541c897874b66da6df813544d312e0497c0514e8f4884addccd4f332f52b0911451189f1928f94b51499fbc2d09b052608b8e10117153afad399b31e654f41d2b0ee48f553f15232a97ad555c7952128577555e07427ea00e568c0311423873583728f6de21445916bb1848d0745a0ab4ce7ab5ed5c6774eefb9a265ca64e8e4dd97f5ce20cb37607e45dbb3f5b091eef5e416cd75c17715f4c0f2cbcba24603fbc479c0cde608a0288175942618a8d752e2d1661bad2357a14526285299737a8de63081ba080e6fe63dfffe1db68b464670fe4e8577765023201a1668a6508819abd2cb7653e0eee63dc8967359b4dbd4a3b6774910d0f594c67d0a89aa3c2db695aa773ba63846ac25652dc67376af10d150842886bbbc2e232f4726c126c98d24dd96c78d3febbca226d50deaa1c8e196e502c95d5cb7b6f0834180f5add6fa3789643cb756fc0327492482f70069b389acf8270396ec8ddcd2e70565b3c0b38117079e224d29f9a707d091682e11f70aeb7e2b93f0271066b0194603972385ff17c74d173e2a2c638ab1c74ca6afb08e2db79f9e02145ec257b6b9e7b1595547b929f922a324c7bb029a70daf9d7c4dce907e00b27c9132909fc2f97e10432477ef1b7e13d6cb252a767e6280f81e492f7eb51f8e936e227f1ccb8d36e72b7f980f5c8b0aac800e3c5ce6d3be8042547eac59bf80a8b5e08f9cc181651f9dc3723d816b2b4b89f2be8288768e2163bd82f4841eb28bca83d27d51b6fb7084afd7ff9cd0198740488f0290c887c12d84b3656887fc76e36b3e7b8837dce5056989883c9d790f298a88f5175568647b891b5b3c1d7aef8a8e01d5635df18cc8960e21c2a48da7d7357fbbaf8df35eaf4adb368f45772e9e6a6d8f87cd9c17fa6f90531c66acff81918386aa7e9eaa91d5c9f13f15c891e4fbe5d7082392055fe893255e92085754da570e92ff2c73ea157596196553bd699498f351b33369ad99dfa04f28c46a9a8b9c08126a779da6f9a7f81d189dd4b9ba752e789e3002abbf4b6b9f3bc614d19d789f486b4c715f17a090677f1c8ee2a0b5844f5a5674a0e68b52523474a14eb1a66a1203a3bbc187b4390ba7aa8a7c248df8ab799083393c54ac3810a700660aacc42ef0ae6743aeda59964bb047b19a800de4502eb300efd30be3cbb4ecf457d8739eb57ea85bc2b10db8901aac98d8b2b912a32b85da63b9c8d2b381ad08bbe054e91ad469be2a0e994776dbbf9ccf7cf8cd6fc3d20f3d5eca4dc3f2610d10e94ac4506e1ee56e44c57a158d08d075c6934f652e36f0c76584ffa7238ec8bb824605e226c8c748bdfc0897c8e9e8da51baf8ccad4c63bc1ce2cd8657352a7c03cd8c1988072b05cead50c8602e88cfc1196652bb48d16bea27f18f62d192c85e12561fd1b1edfe613941d1b6e0bd78a5fad1ea821374be37d3579f0635d483d3697eaf3d4651d3f966309f545ad425e67093e1eed4cdb18e1cd99ed6f5ee0e20179dd740b0de8c4386d76202f5b834a8d8103967adf474d96c9c8eb52ab3d98084d4ac787dda8fad5a92a32ade62cae5d998b0e23312eda9840ce340e36d685312e369de8db8db14e39ca122aacefde5bd1fd5b4d20fe62af5d576ce12e67c632a8864d7e77ac2f9c4c83ae7ae9d17568eb2e8529eb3fdff0ee86bedb439265dea5ac83fc0c49febafd0f19f5910ec0b817a01a1cdefb93a3ca1276cf336319083b1def353fd88e9f4caf3c47371dad2aef45cad8fc23a95f4c5ee8b3c1bb2f55b7ea175c670f6a4dd6ac2bc47f7b452ce846f6ff7def3d005cc5cf8a2cfd28ac699fbbfa19752ea60fbcca56a96bcfefc40fc93a6210dfcf9b8bd684070fdab8da7d425a3fe14e993117c72fe479b356bf9a7ff29632244244dff5ab864380961ffb84c138fd34a',
};
;
const CLASSES = ['wrong-reference', 'multi-answer', 'ambiguous'];
const LAST_LINES = 12;
let known;
function publishedFault(prompt, reference) {
if (prompt === undefined || reference === undefined)
return undefined;
known ??= new Map(CLASSES.flatMap((name) => (MMLU_REDUX[name].match(new RegExp(`.{${HASH_LENGTH}}`, 'g')) ?? []).map((hash) => [hash, { class: name, source: MMLU_REDUX.source }])));
const lines = prompt.trimEnd().split('\n').slice(-LAST_LINES).reverse();
for (const text of [prompt, ...lines]) {
const found = known.get(erratumHash(text.replace(/^\s*(?:question|q)\s*[:.]/i, ''), reference));
if (found !== undefined)
return found;
}
return undefined;
}
var bits = __webpack_require__(674);
var audit_item_text = __webpack_require__(5745);
var model_text = __webpack_require__(7650);
var report_escape = __webpack_require__(9924);
;
function adjudicationList({ adjudications, audit, evidence, matrix, settings }) {
return audit === null ? '' : adjudicationsCsv(audit, matrix, evidence, settings.showText, adjudications);
}
function adjudicationsCsv(audit, matrix, evidence, showText, settled = []) {
const hashes = new Map();
const published = new Map();
const add = (row) => {
const [reference, prompt] = [evidence?.references[row], evidence?.prompts[row]];
hashes.set(matrix.id(row), (0,reference_hash.U)(reference, prompt));
const fault = publishedFault(prompt, reference);
if (fault !== undefined)
published.set(matrix.id(row), fault);
};
(0,bits.qs)(matrix.allWrong, add);
(0,bits.qs)(matrix.partialAllWrong, add);
const listed = new Set(audit.labelErrors.items.map(({ query }) => query));
if (listed.size > 0)
(0,bits.qs)(matrix.complete, (row) => {
if (listed.has(matrix.id(row)))
add(row);
});
const earlier = new Map(settled.map((adjudication) => [adjudication.query, adjudication]));
const settle = (query, cells) => {
const known = earlier.get(query);
earlier.delete(query);
const hash = hashes.get(query) ?? '';
return [...cells, hash, ...judged(known, hash, published.get(query))];
};
const models = matrix.models.length;
const open = [
...audit.items.map((item) => settle(item.query, described(item, models, showText))),
...audit.labelErrors.items.map((item) => settle(item.query, describedError(item, models, showText))),
];
const done = [...earlier.values()].map(({ query, referenceHash: hash, class: found, note }) => [
...[query, '', '', '', ''],
...[hash ?? '', found, note],
]);
const head = 'query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note';
return `${[head, ...[...open, ...done].map((cells) => cells.map(report_escape.rK).join(','))].join('\n')}\n`;
}
function described(item, models, showText) {
return [
item.query,
item.kind === 'all-wrong' ? String(models) : '',
item.kind,
item.class,
(0,model_text.wh)((0,audit_item_text.e6)(item, showText)),
];
}
function describedError(item, models, showText) {
return [
item.query,
String(models - item.right.length),
'label-error',
item.plurality?.clear === true ? 'wrong-reference' : 'unexplained',
(0,model_text.wh)((0,audit_item_text.Pl)(item, showText)),
];
}
function judged(adjudication, hash, published) {
if (adjudication === undefined) {
return published === undefined ? ['', ''] : [published.class, `published: ${published.source}. Check it.`];
}
const isStale = adjudication.referenceHash !== undefined && adjudication.referenceHash !== hash;
return isStale
? ['', `was ${adjudication.class} before the reference or question changed. ${adjudication.note}`.trim()]
: [adjudication.class, adjudication.note];
}
})
};
