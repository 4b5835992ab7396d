import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	21916: ((((e,t)=>{t.Io=void 0;var n=new Uint32Array(65536),myers_32=function(e,t){for(var r=e.length,i=t.length,a=1<<r-1,o=-1,s=0,c=r,l=r;l--;)n[e.charCodeAt(l)]|=1<<l;for(l=0;l<i;l++){var u=n[t.charCodeAt(l)],d=u|s;u|=(u&o)+o^o,s|=~(u|o),o&=u,s&a&&c++,o&a&&c--,s=s<<1|1,o=o<<1|~(d|s),s&=d}for(l=r;l--;)n[e.charCodeAt(l)]=0;return c},myers_x=function(e,t){for(var r=t.length,i=e.length,a=[],o=[],s=Math.ceil(r/32),c=Math.ceil(i/32),l=0;l<s;l++)o[l]=-1,a[l]=0;for(var u=0;u<c-1;u++){for(var d=0,f=-1,p=u*32,m=Math.min(32,i)+p,h=p;h<m;h++)n[e.charCodeAt(h)]|=1<<h;for(var l=0;l<r;l++){var g=n[t.charCodeAt(l)],_=o[l/32|0]>>>l&1,v=a[l/32|0]>>>l&1,y=g|d,b=((g|v)&f)+f^f|g|v,x=d|~(b|f),S=f&b;x>>>31^_&&(o[l/32|0]^=1<<l),S>>>31^v&&(a[l/32|0]^=1<<l),x=x<<1|_,S=S<<1|v,f=S|~(y|x),d=x&y}for(var h=p;h<m;h++)n[e.charCodeAt(h)]=0}for(var C=0,w=-1,T=u*32,E=Math.min(32,i-T)+T,h=T;h<E;h++)n[e.charCodeAt(h)]|=1<<h;for(var D=i,l=0;l<r;l++){var g=n[t.charCodeAt(l)],_=o[l/32|0]>>>l&1,v=a[l/32|0]>>>l&1,y=g|C,b=((g|v)&w)+w^w|g|v,x=C|~(b|w),S=w&b;D+=x>>>i-1&1,D-=S>>>i-1&1,x>>>31^_&&(o[l/32|0]^=1<<l),S>>>31^v&&(a[l/32|0]^=1<<l),x=x<<1|_,S=S<<1|v,w=S|~(y|x),C=x&y}for(var h=T;h<E;h++)n[e.charCodeAt(h)]=0;return D};t.Io=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)}}))),
	14006: ((((e,t,n)=>{let r=n(98016),i=n(64059);function picomatch(e,t,n=!1){return t&&(t.windows===null||t.windows===void 0)&&(t={...t,windows:i.isWindows()}),r(e,t,n)}Object.assign(picomatch,r),e.exports=picomatch}))),
	5595: (((e=>{let t=`[^\\\\/]`,n=`[^/]`,r=`(?:\\/|$)`,i=`(?:^|\\/)`,a=`\\.{1,2}${r}`,o={DOT_LITERAL:`\\.`,PLUS_LITERAL:`\\+`,QMARK_LITERAL:`\\?`,SLASH_LITERAL:`\\/`,ONE_CHAR:`(?=.)`,QMARK:n,END_ANCHOR:r,DOTS_SLASH:a,NO_DOT:`(?!\\.)`,NO_DOTS:`(?!${i}${a})`,NO_DOT_SLASH:`(?!\\.{0,1}${r})`,NO_DOTS_SLASH:`(?!${a})`,QMARK_NO_DOT:`[^.\\/]`,STAR:`${n}*?`,START_ANCHOR:i,SEP:`/`},s={...o,SLASH_LITERAL:`[\\\\/]`,QMARK:t,STAR:`${t}*?`,DOTS_SLASH:`\\.{1,2}(?:[\\\\/]|$)`,NO_DOT:`(?!\\.)`,NO_DOTS:`(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,NO_DOT_SLASH:`(?!\\.{0,1}(?:[\\\\/]|$))`,NO_DOTS_SLASH:`(?!\\.{1,2}(?:[\\\\/]|$))`,QMARK_NO_DOT:`[^.\\\\/]`,START_ANCHOR:`(?:^|[\\\\/])`,END_ANCHOR:`(?:[\\\\/]|$)`,SEP:`\\`};e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:`a-zA-Z0-9`,alpha:`a-zA-Z`,ascii:`\\x00-\\x7F`,blank:` \\t`,cntrl:`\\x00-\\x1F\\x7F`,digit:`0-9`,graph:`\\x21-\\x7E`,lower:`a-z`,print:`\\x20-\\x7E `,punct:`\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,space:` \\t\\r\\n\\v\\f`,upper:`A-Z`,word:`A-Za-z0-9_`,xdigit:`A-Fa-f0-9`},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":`*`,"**/**":`**`,"**/**/**":`**`},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:`negate`,open:`(?:(?!(?:`,close:`))${e.STAR})`},"?":{type:`qmark`,open:`(?:`,close:`)?`},"+":{type:`plus`,open:`(?:`,close:`)+`},"*":{type:`star`,open:`(?:`,close:`)*`},"@":{type:`at`,open:`(?:`,close:`)`}}},globChars(e){return e===!0?s:o}}}))),
	78265: ((((e,t,n)=>{let r=n(5595),i=n(64059),{MAX_LENGTH:a,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:l}=r,expandRange=(e,t)=>{if(typeof t.expandRange==`function`)return t.expandRange(...e,t);e.sort();let n=`[${e.join(`-`)}]`;try{new RegExp(n)}catch{return e.map(e=>i.escapeRegex(e)).join(`..`)}return n},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{let t=[],n=0,r=0,i=0,a=``,o=!1;for(let s of e)if(o===!0)a+=s,o=!1;else if(s===`\\`)a+=s,o=!0;else if(s===`"`)i=i===1?0:1,a+=s;else{if(i===0){if(s===`[`)n++;else if(s===`]`&&n>0)n--;else if(n===0){if(s===`(`)r++;else if(s===`)`&&r>0)r--;else if(s===`|`&&r===0){t.push(a),a=``;continue}}}a+=s}return t.push(a),t},isPlainBranch=e=>{let t=!1;for(let n of e)if(t===!0)t=!1;else if(n===`\\`)t=!0;else if(/[?*+@!()[\]{}]/.test(n))return!1;return!0},normalizeSimpleBranch=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(isPlainBranch(t))return t.replace(/\\(.)/g,`$1`)},hasRepeatedCharPrefixOverlap=e=>{let t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){let r=t[e],i=t[n],a=r[0];if(a&&r===a.repeat(r.length)&&i===a.repeat(i.length)&&(r===i||r.startsWith(i)||i.startsWith(r)))return!0}return!1},parseRepeatedExtglob=(e,t=!0)=>{if(e[0]!==`+`&&e[0]!==`*`||e[1]!==`(`)return;let n=0,r=0,i=0,a=!1;for(let o=1;o<e.length;o++){let s=e[o];if(a===!0)a=!1;else if(s===`\\`)a=!0;else if(s===`"`)i=i===1?0:1;else if(i!==1){if(s===`[`)n++;else if(s===`]`&&n>0)n--;else if(!(n>0)){if(s===`(`)r++;else if(s===`)`&&(r--,r===0))return t===!0&&o!==e.length-1?void 0:{type:e[0],body:e.slice(2,o),end:o}}}}},buildCharClassStar=e=>`${e.length===1?i.escapeRegex(e[0]):`[${e.map(e=>i.escapeRegex(e)).join(``)}]`}*`,getStarExtglobSequenceChars=e=>{let t=0,n=[];for(;t<e.length;){let r=parseRepeatedExtglob(e.slice(t),!1);if(!r||r.type!==`*`)return;let i=splitTopLevel(r.body).map(e=>e.trim());if(i.length!==1)return;let a=normalizeSimpleBranch(i[0]);if(!a||a.length!==1)return;n.push(a),t+=r.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),r=parseRepeatedExtglob(n);for(;r;)t++,n=r.body.trim(),r=parseRepeatedExtglob(n);return t},analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion==`number`?t.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,i=splitTopLevel(e).map(e=>e.trim());if(i.length>1&&(i.some(e=>e===``)||i.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(i)))return{risky:!0};let a=[],o=!1,s=!0;for(let e of i){let t=getStarExtglobSequenceChars(e);if(t){o=!0,a.push(...t);continue}let r=normalizeSimpleBranch(e);if(r&&r.length===1)a.push(r);else if(s=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return o?s?{risky:!0,safeOutput:buildCharClassStar([...new Set(a)])}:{risky:!0}:{risky:!1}},parse=(e,t)=>{if(typeof e!=`string`)throw TypeError(`Expected a string`);e=l[e]||e;let n={...t},u=typeof n.maxLength==`number`?Math.min(a,n.maxLength):a,d=e.length;if(d>u)throw SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${u}`);let f={type:`bos`,value:``,output:n.prepend||``},p=[f],m=n.capture?``:`?:`,h=r.globChars(n.windows),g=r.extglobChars(h),{DOT_LITERAL:_,PLUS_LITERAL:v,SLASH_LITERAL:y,ONE_CHAR:b,DOTS_SLASH:x,NO_DOT:S,NO_DOT_SLASH:C,NO_DOTS_SLASH:w,QMARK:T,QMARK_NO_DOT:E,STAR:D,START_ANCHOR:O}=h,globstar=e=>`(${m}(?:(?!${O}${e.dot?x:_}).)*?)`,k=n.dot?``:S,A=n.dot?T:E,j=n.bash===!0?globstar(n):D;n.capture&&(j=`(${j})`),typeof n.noext==`boolean`&&(n.noextglob=n.noext);let M={input:e,index:-1,start:0,dot:n.dot===!0,consumed:``,output:``,prefix:``,backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:p};e=i.removePrefix(e,M),d=e.length;let N=[],P=[],F=[],I=f,L,eos=()=>M.index===d-1,R=M.peek=(t=1)=>e[M.index+t],z=M.advance=()=>e[++M.index]||``,remaining=()=>e.slice(M.index+1),consume=(e=``,t=0)=>{M.consumed+=e,M.index+=t},append=e=>{M.output+=e.output==null?e.value:e.output,consume(e.value)},negate=()=>{let e=1;for(;R()===`!`&&(R(2)!==`(`||R(3)===`?`);)z(),M.start++,e++;return e%2!=0&&(M.negated=!0,M.start++,!0)},increment=e=>{M[e]++,F.push(e)},decrement=e=>{M[e]--,F.pop()},push=e=>{if(I.type===`globstar`){let t=M.braces>0&&(e.type===`comma`||e.type===`brace`),n=e.extglob===!0||N.length&&(e.type===`pipe`||e.type===`paren`);e.type!==`slash`&&e.type!==`paren`&&!t&&!n&&(M.output=M.output.slice(0,-I.output.length),I.type=`star`,I.value=`*`,I.output=j,M.output+=I.output)}N.length&&e.type!==`paren`&&(N[N.length-1].inner+=e.value),(e.value||e.output)&&append(e),I&&I.type===`text`&&e.type===`text`?(I.output=(I.output||I.value)+e.value,I.value+=e.value):(e.prev=I,p.push(e),I=e)},extglobOpen=(e,t)=>{let r={...g[t],conditions:1,inner:``};r.prev=I,r.parens=M.parens,r.output=M.output,r.startIndex=M.index,r.tokensIndex=p.length;let i=(n.capture?`(`:``)+r.open;increment(`parens`),push({type:e,value:t,output:M.output?``:b}),push({type:`paren`,extglob:!0,value:z(),output:i}),N.push(r)},extglobClose=r=>{let a=e.slice(r.startIndex,M.index+1),o=e.slice(r.startIndex+2,M.index),s=analyzeRepeatedExtglob(o,n);if((r.type===`plus`||r.type===`star`)&&s.risky){let e=s.safeOutput?(r.output?``:b)+(n.capture?`(${s.safeOutput})`:s.safeOutput):void 0,t=p[r.tokensIndex];t.type=`text`,t.value=a,t.output=e||i.escapeRegex(a);for(let e=r.tokensIndex+1;e<p.length;e++)p[e].value=``,p[e].output=``,delete p[e].suffix;M.output=r.output+t.output,M.backtrack=!0,push({type:`paren`,extglob:!0,value:L,output:``}),decrement(`parens`);return}let c=r.close+(n.capture?`)`:``),l;if(r.type===`negate`){let e=j;r.inner&&r.inner.length>1&&r.inner.includes(`/`)&&(e=globstar(n)),(e!==j||eos()||/^\)+$/.test(remaining()))&&(c=r.close=`)$))${e}`),r.inner.includes(`*`)&&(l=remaining())&&/^\.[^\\/.]+$/.test(l)&&(c=r.close=`)${parse(l,{...t,fastpaths:!1}).output})${e})`),r.prev.type===`bos`&&(M.negatedExtglob=!0)}push({type:`paren`,extglob:!0,value:L,output:c}),decrement(`parens`)};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let r=!1,a=e.replace(c,(e,t,n,i,a,o)=>i===`\\`?(r=!0,e):i===`?`?t?t+i+(a?T.repeat(a.length):``):o===0?A+(a?T.repeat(a.length):``):T.repeat(n.length):i===`.`?_.repeat(n.length):i===`*`?t?t+i+(a?j:``):j:t?e:`\\${e}`);return r===!0&&(a=n.unescape===!0?a.replace(/\\/g,``):a.replace(/\\+/g,e=>e.length%2==0?`\\\\`:e?`\\`:``)),a===e&&n.contains===!0?(M.output=e,M):(M.output=i.wrapOutput(a,M,t),M)}for(;!eos();){if(L=z(),L===`\0`)continue;if(L===`\\`){let e=R();if(e===`/`&&n.bash!==!0||e===`.`||e===`;`)continue;if(!e){L+=`\\`,push({type:`text`,value:L});continue}let t=/^\\+/.exec(remaining()),r=0;if(t&&t[0].length>2&&(r=t[0].length,M.index+=r,r%2!=0&&(L+=`\\`)),n.unescape===!0?L=z():L+=z(),M.brackets===0){push({type:`text`,value:L});continue}}if(M.brackets>0&&(L!==`]`||I.value===`[`||I.value===`[^`)){if(n.posix!==!1&&L===`:`){let e=I.value.slice(1);if(e.includes(`[`)&&(I.posix=!0,e.includes(`:`))){let e=I.value.lastIndexOf(`[`),t=I.value.slice(0,e),n=I.value.slice(e+2),r=o[n];if(r){I.value=t+r,M.backtrack=!0,z(),!f.output&&p.indexOf(I)===1&&(f.output=b);continue}}}(L===`[`&&R()!==`:`||L===`-`&&R()===`]`)&&(L=`\\${L}`),L===`]`&&(I.value===`[`||I.value===`[^`)&&(L=`\\${L}`),n.posix===!0&&L===`!`&&I.value===`[`&&(L=`^`),I.value+=L,append({value:L});continue}if(M.quotes===1&&L!==`"`){L=i.escapeRegex(L),I.value+=L,append({value:L});continue}if(L===`"`){M.quotes=M.quotes===1?0:1,n.keepQuotes===!0&&push({type:`text`,value:L});continue}if(L===`(`){increment(`parens`),push({type:`paren`,value:L});continue}if(L===`)`){if(M.parens===0&&n.strictBrackets===!0)throw SyntaxError(syntaxError(`opening`,`(`));let e=N[N.length-1];if(e&&M.parens===e.parens+1){extglobClose(N.pop());continue}push({type:`paren`,value:L,output:M.parens?`)`:`\\)`}),decrement(`parens`);continue}if(L===`[`){if(n.nobracket===!0||!remaining().includes(`]`)){if(n.nobracket!==!0&&n.strictBrackets===!0)throw SyntaxError(syntaxError(`closing`,`]`));L=`\\${L}`}else increment(`brackets`);push({type:`bracket`,value:L});continue}if(L===`]`){if(n.nobracket===!0||I&&I.type===`bracket`&&I.value.length===1){push({type:`text`,value:L,output:`\\${L}`});continue}if(M.brackets===0){if(n.strictBrackets===!0)throw SyntaxError(syntaxError(`opening`,`[`));push({type:`text`,value:L,output:`\\${L}`});continue}decrement(`brackets`);let e=I.value.slice(1);if(I.posix!==!0&&e[0]===`^`&&!e.includes(`/`)&&(L=`/${L}`),I.value+=L,append({value:L}),n.literalBrackets===!1||i.hasRegexChars(e))continue;let t=i.escapeRegex(I.value);if(M.output=M.output.slice(0,-I.value.length),n.literalBrackets===!0){M.output+=t,I.value=t;continue}I.value=`(${m}${t}|${I.value})`,M.output+=I.value;continue}if(L===`{`&&n.nobrace!==!0){increment(`braces`);let e={type:`brace`,value:L,output:`(`,outputIndex:M.output.length,tokensIndex:M.tokens.length};P.push(e),push(e);continue}if(L===`}`){let e=P[P.length-1];if(n.nobrace===!0||!e){push({type:`text`,value:L,output:L});continue}let t=`)`;if(e.dots===!0){let e=p.slice(),r=[];for(let t=e.length-1;t>=0&&(p.pop(),e[t].type!==`brace`);t--)e[t].type!==`dots`&&r.unshift(e[t].value);t=expandRange(r,n),M.backtrack=!0}if(e.comma!==!0&&e.dots!==!0){let n=M.output.slice(0,e.outputIndex),r=M.tokens.slice(e.tokensIndex);e.value=e.output=`\\{`,L=t=`\\}`,M.output=n;for(let e of r)M.output+=e.output||e.value}push({type:`brace`,value:L,output:t}),decrement(`braces`),P.pop();continue}if(L===`|`){N.length>0&&N[N.length-1].conditions++,push({type:`text`,value:L});continue}if(L===`,`){let e=L,t=P[P.length-1];t&&F[F.length-1]===`braces`&&(t.comma=!0,e=`|`),push({type:`comma`,value:L,output:e});continue}if(L===`/`){if(I.type===`dot`&&M.index===M.start+1){M.start=M.index+1,M.consumed=``,M.output=``,p.pop(),I=f;continue}push({type:`slash`,value:L,output:y});continue}if(L===`.`){if(M.braces>0&&I.type===`dot`){I.value===`.`&&(I.output=_);let e=P[P.length-1];I.type=`dots`,I.output+=L,I.value+=L,e.dots=!0;continue}if(M.braces+M.parens===0&&I.type!==`bos`&&I.type!==`slash`){push({type:`text`,value:L,output:_});continue}push({type:`dot`,value:L,output:_});continue}if(L===`?`){if(!(I&&I.value===`(`)&&n.noextglob!==!0&&R()===`(`&&R(2)!==`?`){extglobOpen(`qmark`,L);continue}if(I&&I.type===`paren`){let e=R(),t=L;(I.value===`(`&&!/[!=<:]/.test(e)||e===`<`&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${L}`),push({type:`text`,value:L,output:t});continue}if(n.dot!==!0&&(I.type===`slash`||I.type===`bos`)){push({type:`qmark`,value:L,output:E});continue}push({type:`qmark`,value:L,output:T});continue}if(L===`!`){if(n.noextglob!==!0&&R()===`(`&&(R(2)!==`?`||!/[!=<:]/.test(R(3)))){extglobOpen(`negate`,L);continue}if(n.nonegate!==!0&&M.index===0){negate();continue}}if(L===`+`){if(n.noextglob!==!0&&R()===`(`&&R(2)!==`?`){extglobOpen(`plus`,L);continue}if(I&&I.value===`(`||n.regex===!1){push({type:`plus`,value:L,output:v});continue}if(I&&(I.type===`bracket`||I.type===`paren`||I.type===`brace`)||M.parens>0){push({type:`plus`,value:L});continue}push({type:`plus`,value:v});continue}if(L===`@`){if(n.noextglob!==!0&&R()===`(`&&R(2)!==`?`){push({type:`at`,extglob:!0,value:L,output:``});continue}push({type:`text`,value:L});continue}if(L!==`*`){(L===`$`||L===`^`)&&(L=`\\${L}`);let e=s.exec(remaining());e&&(L+=e[0],M.index+=e[0].length),push({type:`text`,value:L});continue}if(I&&(I.type===`globstar`||I.star===!0)){I.type=`star`,I.star=!0,I.value+=L,I.output=j,M.backtrack=!0,M.globstar=!0,consume(L);continue}let t=remaining();if(n.noextglob!==!0&&/^\([^?]/.test(t)){extglobOpen(`star`,L);continue}if(I.type===`star`){if(n.noglobstar===!0){consume(L);continue}let r=I.prev,i=r.prev,a=r.type===`slash`||r.type===`bos`,o=i&&(i.type===`star`||i.type===`globstar`);if(n.bash===!0&&(!a||t[0]&&t[0]!==`/`)){push({type:`star`,value:L,output:``});continue}let s=M.braces>0&&(r.type===`comma`||r.type===`brace`),c=N.length&&(r.type===`pipe`||r.type===`paren`);if(!a&&r.type!==`paren`&&!s&&!c){push({type:`star`,value:L,output:``});continue}for(;t.slice(0,3)===`/**`;){let n=e[M.index+4];if(n&&n!==`/`)break;t=t.slice(3),consume(`/**`,3)}let l=eos()||M.parens>0&&t===`)`.repeat(M.parens)&&!N.some(e=>e.type===`negate`);if(r.type===`bos`&&eos()){I.type=`globstar`,I.value+=L,I.output=globstar(n),M.output=I.output,M.globstar=!0,consume(L);continue}if(r.type===`slash`&&r.prev.type!==`bos`&&!o&&l){M.output=M.output.slice(0,-(r.output+I.output).length),r.output=`(?:${r.output}`,I.type=`globstar`,I.output=globstar(n)+(n.strictSlashes?`)`:`|$)`),I.value+=L,M.globstar=!0,M.output+=r.output+I.output,consume(L);continue}if(r.type===`slash`&&r.prev.type!==`bos`&&t[0]===`/`){let e=t[1]===void 0?``:`|$`;M.output=M.output.slice(0,-(r.output+I.output).length),r.output=`(?:${r.output}`,I.type=`globstar`,I.output=`${globstar(n)}${y}|${y}${e})`,I.value+=L,M.output+=r.output+I.output,M.globstar=!0,consume(L+z()),push({type:`slash`,value:`/`,output:``});continue}if(r.type===`bos`&&t[0]===`/`){I.type=`globstar`,I.value+=L,I.output=`(?:^|${y}|${globstar(n)}${y})`,M.output=I.output,M.globstar=!0,consume(L+z()),push({type:`slash`,value:`/`,output:``});continue}M.output=M.output.slice(0,-I.output.length),I.type=`globstar`,I.output=globstar(n),I.value+=L,M.output+=I.output,M.globstar=!0,consume(L);continue}let r={type:`star`,value:L,output:j};n.bash===!0?(r.output=`.*?`,(I.type===`bos`||I.type===`slash`)&&(r.output=k+r.output),push(r)):I&&(I.type===`bracket`||I.type===`paren`)&&n.regex===!0?(r.output=L,push(r)):((M.index===M.start||I.type===`slash`||I.type===`dot`)&&(I.type===`dot`?(M.output+=C,I.output+=C):n.dot===!0?(M.output+=w,I.output+=w):(M.output+=k,I.output+=k),R()!==`*`&&(M.output+=b,I.output+=b)),push(r))}for(;M.brackets>0;){if(n.strictBrackets===!0)throw SyntaxError(syntaxError(`closing`,`]`));M.output=i.escapeLast(M.output,`[`),decrement(`brackets`)}for(;M.parens>0;){if(n.strictBrackets===!0)throw SyntaxError(syntaxError(`closing`,`)`));M.output=i.escapeLast(M.output,`(`),decrement(`parens`)}for(;M.braces>0;){if(n.strictBrackets===!0)throw SyntaxError(syntaxError(`closing`,`}`));M.output=i.escapeLast(M.output,`{`),decrement(`braces`)}if(n.strictSlashes!==!0&&(I.type===`star`||I.type===`bracket`)&&push({type:`maybe_slash`,value:``,output:`${y}?`}),M.backtrack===!0){M.output=``;for(let e of M.tokens)M.output+=e.output==null?e.value:e.output,e.suffix&&(M.output+=e.suffix)}return M};parse.fastpaths=(e,t)=>{let n={...t},o=typeof n.maxLength==`number`?Math.min(a,n.maxLength):a,s=e.length;if(s>o)throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);e=l[e]||e;let{DOT_LITERAL:c,SLASH_LITERAL:u,ONE_CHAR:d,DOTS_SLASH:f,NO_DOT:p,NO_DOTS:m,NO_DOTS_SLASH:h,STAR:g,START_ANCHOR:_}=r.globChars(n.windows),v=n.dot?m:p,y=n.dot?h:p,b=n.capture?``:`?:`,x={negated:!1,prefix:``},S=n.bash===!0?`.*?`:g;n.capture&&(S=`(${S})`);let globstar=e=>e.noglobstar===!0?S:`(${b}(?:(?!${_}${e.dot?f:c}).)*?)`,create=e=>{switch(e){case`*`:return`${v}${d}${S}`;case`.*`:return`${c}${d}${S}`;case`*.*`:return`${v}${S}${c}${d}${S}`;case`*/*`:return`${v}${S}${u}${d}${y}${S}`;case`**`:return v+globstar(n);case`**/*`:return`(?:${v}${globstar(n)}${u})?${y}${d}${S}`;case`**/*.*`:return`(?:${v}${globstar(n)}${u})?${y}${S}${c}${d}${S}`;case`**/.*`:return`(?:${v}${globstar(n)}${u})?${c}${d}${S}`;default:{let t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return;let n=create(t[1]);return n?n+c+t[2]:void 0}}},C=create(i.removePrefix(e,x));return C&&n.strictSlashes!==!0&&(C+=`${u}?`),C},e.exports=parse}))),
	98016: ((((e,t,n)=>{let r=n(31781),i=n(78265),a=n(64059),o=n(5595),isObject=e=>e&&typeof e==`object`&&!Array.isArray(e),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){let r=e.map(e=>picomatch(e,t,n));return e=>{for(let t of r){let n=t(e);if(n)return n}return!1}}let r=isObject(e)&&e.tokens&&e.input;if(e===``||typeof e!=`string`&&!r)throw TypeError(`Expected pattern to be a non-empty string`);let i=t||{},a=i.windows,o=r?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),s=o.state;delete o.state;let isIgnored=()=>!1;if(i.ignore){let e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(i.ignore,e,n)}let matcher=(n,r=!1)=>{let{isMatch:c,match:l,output:u}=picomatch.test(n,o,t,{glob:e,posix:a}),d={glob:e,state:s,regex:o,posix:a,input:n,output:u,match:l,isMatch:c};return typeof i.onResult==`function`&&i.onResult(d),c===!1?(d.isMatch=!1,r?d:!1):isIgnored(n)?(typeof i.onIgnore==`function`&&i.onIgnore(d),d.isMatch=!1,r?d:!1):(typeof i.onMatch==`function`&&i.onMatch(d),!r||d)};return n&&(matcher.state=s),matcher};picomatch.test=(e,t,n,{glob:r,posix:i}={})=>{if(typeof e!=`string`)throw TypeError(`Expected input to be a string`);if(e===``)return{isMatch:!1,output:``};let o=n||{},s=o.format||(i?a.toPosixSlashes:null),c=e===r,l=c&&s?s(e):e;return c===!1&&(l=s?s(e):e,c=l===r),(c===!1||o.capture===!0)&&(c=o.matchBase===!0||o.basename===!0?picomatch.matchBase(e,t,n,i):t.exec(l)),{isMatch:!!c,match:c,output:l}},picomatch.matchBase=(e,t,n,r=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(a.basename(e,{windows:r})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):i(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>r(e,t),picomatch.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let i=t||{},a=i.contains?``:`^`,o=i.contains?``:`$`,s=`${a}(?:${e.output})${o}`;e&&e.negated===!0&&(s=`^(?!${s}).*$`);let c=picomatch.toRegex(s,t);return r===!0&&(c.state=e),c},picomatch.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!=`string`)throw TypeError(`Expected a non-empty string`);let a={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]===`.`||e[0]===`*`)&&(a.output=i.fastpaths(e,t)),a.output||(a=i(e,t)),picomatch.compileRe(a,t,n,r)},picomatch.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?`i`:``))}catch(e){if(t&&t.debug===!0)throw e;return/$^/}},picomatch.constants=o,e.exports=picomatch}))),
	31781: ((((e,t,n)=>{let r=n(64059),{CHAR_ASTERISK:i,CHAR_AT:a,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:s,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:u,CHAR_LEFT_CURLY_BRACE:d,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:p,CHAR_PLUS:m,CHAR_QUESTION_MARK:h,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:_,CHAR_RIGHT_SQUARE_BRACKET:v}=n(5595),isPathSeparator=e=>e===u||e===o,depth=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,t)=>{let n=t||{},y=e.length-1,b=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,x=[],S=[],C=[],w=e,T=-1,E=0,D=0,O=!1,k=!1,A=!1,j=!1,M=!1,N=!1,P=!1,F=!1,I=!1,L=!1,R=0,z,B,V={value:``,depth:0,isGlob:!1},eos=()=>T>=y,peek=()=>w.charCodeAt(T+1),advance=()=>(z=B,w.charCodeAt(++T));for(;T<y;){B=advance();let e;if(B===o)P=V.backslashes=!0,B=advance(),B===d&&(N=!0);else{if(N===!0||B===d){for(R++;eos()!==!0&&(B=advance());)if(B===o)P=V.backslashes=!0,advance();else if(B===d)R++;else{if(N!==!0&&B===c&&(B=advance())===c||N!==!0&&B===s){if(O=V.isBrace=!0,A=V.isGlob=!0,L=!0,b===!0)continue;break}if(B===g&&(R--,R===0)){N=!1,O=V.isBrace=!0,L=!0;break}}if(b===!0)continue;break}if(B===u){if(x.push(T),S.push(V),V={value:``,depth:0,isGlob:!1},L===!0)continue;if(z===c&&T===E+1){E+=2;continue}D=T+1}else{if(n.noext!==!0&&(B===m||B===a||B===i||B===h||B===l)&&peek()===f){if(A=V.isGlob=!0,j=V.isExtglob=!0,L=!0,B===l&&T===E&&(I=!0),b===!0){let e=0;for(;eos()!==!0&&(B=advance());)if(B===o)P=V.backslashes=!0,advance();else if(B===f)e++;else if(B===_&&--e===0){L=!0;break}continue}break}if(B===i){if(z===i&&(M=V.isGlobstar=!0),A=V.isGlob=!0,L=!0,b===!0)continue;break}if(B===h){if(A=V.isGlob=!0,L=!0,b===!0)continue;break}if(B===p){for(;eos()!==!0&&(e=advance());)if(e===o)P=V.backslashes=!0,advance();else if(e===v){k=V.isBracket=!0,A=V.isGlob=!0,L=!0;break}if(b===!0)continue;break}if(n.nonegate!==!0&&B===l&&T===E)F=V.negated=!0,E++;else{if(n.noparen!==!0&&B===f){if(A=V.isGlob=!0,b===!0){let e=1;for(;eos()!==!0&&(B=advance());)if(B===o)P=V.backslashes=!0,advance();else if(B===f)e++;else if(B===_&&--e===0){L=!0;break}continue}break}if(A===!0){if(L=!0,b===!0)continue;break}}}}}n.noext===!0&&(j=!1,A=!1);let H=w,U=``,W=``;E>0&&(U=w.slice(0,E),w=w.slice(E),D-=E),H&&A===!0&&D>0?(H=w.slice(0,D),W=w.slice(D)):A===!0?(H=``,W=w):H=w,H&&H!==``&&H!==`/`&&H!==w&&isPathSeparator(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),n.unescape===!0&&(W&&=r.removeBackslashes(W),H&&P===!0&&(H=r.removeBackslashes(H)));let G={prefix:U,input:e,start:E,base:H,glob:W,isBrace:O,isBracket:k,isGlob:A,isExtglob:j,isGlobstar:M,negated:F,negatedExtglob:I};if(n.tokens===!0&&(G.maxDepth=0,isPathSeparator(B)||S.push(V),G.tokens=S),n.parts===!0||n.tokens===!0){let t;for(let r=0;r<x.length;r++){let i=t===void 0?E:t+1,a=x[r],o=e.slice(i,a);n.tokens&&(r===0&&E!==0?(S[r].isPrefix=!0,S[r].value=U):S[r].value=o,depth(S[r]),G.maxDepth+=S[r].depth),a>=E&&(C.push(o),t=a)}let r=t===void 0?E:t+1,i=e.slice(r);C.push(i),n.tokens&&t&&t+1<e.length&&(S[S.length-1].value=i,depth(S[S.length-1]),G.maxDepth+=S[S.length-1].depth),G.slashes=x,G.parts=C}return G}}))),
	64059: ((((e,t,n)=>{let{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:i,REGEX_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595);t.isObject=e=>typeof e==`object`&&!!e&&!Array.isArray(e),t.hasRegexChars=e=>a.test(e),t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,`\\$1`),t.toPosixSlashes=e=>e.replace(r,`/`),t.isWindows=()=>{if(typeof navigator<`u`&&navigator.platform){let e=navigator.platform.toLowerCase();return e===`win32`||e===`windows`}return typeof process<`u`&&process.platform?process.platform===`win32`:!1},t.removeBackslashes=e=>e.replace(i,e=>e===`\\`?``:e),t.escapeLast=(e,n,r)=>{let i=e.lastIndexOf(n,r);return i===-1?e:e[i-1]===`\\`?t.escapeLast(e,n,i-1):`${e.slice(0,i)}\\${e.slice(i)}`},t.removePrefix=(e,t={})=>{let n=e;return n.startsWith(`./`)&&(n=n.slice(2),t.prefix=`./`),n},t.wrapOutput=(e,t={},n={})=>{let r=`${n.contains?``:`^`}(?:${e})${n.contains?``:`$`}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r},t.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:`/`),r=n[n.length-1];return r===``?n[n.length-2]:r}}))),
	42613: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`assert`)}))),
	20181: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`buffer`)}))),
	35317: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`child_process`)}))),
	76982: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`crypto`)}))),
	24434: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`events`)}))),
	79896: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`fs`)}))),
	58611: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`http`)}))),
	65692: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`https`)}))),
	69278: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`net`)}))),
	34589: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:assert`)}))),
	16698: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:async_hooks`)}))),
	4573: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:buffer`)}))),
	31421: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:child_process`)}))),
	37540: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:console`)}))),
	77598: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:crypto`)}))),
	53053: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:diagnostics_channel`)}))),
	40610: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:dns`)}))),
	78474: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:events`)}))),
	73024: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:fs`)}))),
	51455: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:fs/promises`)}))),
	37067: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:http`)}))),
	32467: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:http2`)}))),
	44708: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:https`)}))),
	98995: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:module`)}))),
	77030: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:net`)}))),
	48161: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:os`)}))),
	76760: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:path`)}))),
	643: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:perf_hooks`)}))),
	1708: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:process`)}))),
	41792: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:querystring`)}))),
	80099: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:sqlite`)}))),
	57075: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:stream`)}))),
	46466: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:stream/promises`)}))),
	58500: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:timers/promises`)}))),
	41692: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:tls`)}))),
	73136: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:url`)}))),
	57975: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:util`)}))),
	73429: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:util/types`)}))),
	78877: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:v8`)}))),
	30714: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:vm`)}))),
	75919: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:worker_threads`)}))),
	38522: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:zlib`)}))),
	70857: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`os`)}))),
	16928: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`path`)}))),
	932: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`process`)}))),
	2203: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`stream`)}))),
	13193: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`string_decoder`)}))),
	53557: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`timers`)}))),
	64756: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`tls`)}))),
	52018: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`tty`)}))),
	87016: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`url`)}))),
	39023: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`util`)}))),
	43106: (((e=>{e.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`zlib`)}))),
	50652: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			iP: () => announce,
			ts: () => channelOf,
			rz: () => findAcceptance,
			kq: () => headShaOf,
			gl: () => reach,
			Qm: () => runUrlOf
		});
		var client = __nccwpck_require__(24262), external_node_fs_ = __nccwpck_require__(73024), errors = __nccwpck_require__(83502), schemas = __nccwpck_require__(2503), chosen = __nccwpck_require__(57115);
		let sha = schemas.YjP().regex(/^[0-9a-f]{40,64}$/, "is not a full commit id"), side = () => schemas.Ikc({
			sha,
			ref: schemas.YjP(),
			repo: schemas.Ikc({ full_name: schemas.YjP() }).nullish()
		}), payloadSchema = schemas.Ikc({
			action: schemas.YjP().optional(),
			repository: schemas.Ikc({ default_branch: schemas.YjP().optional() }).optional(),
			pull_request: (0, chosen.fn)(() => schemas.Ikc({
				number: schemas.aig().int().positive(),
				head: side(),
				base: side(),
				user: schemas.Ikc({ login: schemas.YjP() }).nullish()
			})).optional(),
			before: sha.nullish(),
			merge_group: (0, chosen.fn)(() => schemas.Ikc({
				head_sha: sha,
				base_sha: sha
			})).optional(),
			workflow_run: (0, chosen.fn)(() => schemas.Ikc({
				id: schemas.aig(),
				event: schemas.YjP(),
				head_sha: sha,
				head_branch: schemas.YjP().nullish(),
				head_repository: schemas.Ikc({ full_name: schemas.YjP() }).nullish()
			})).optional()
		});
		function readEvent(env) {
			let urls = {
				serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
				apiUrl: env.GITHUB_API_URL ?? "https://api.github.com"
			}, name = env.GITHUB_EVENT_NAME;
			if (name === void 0 || name === "") return {
				name: "local",
				...urls
			};
			let payload = readPayload(env.GITHUB_EVENT_PATH), { action, before } = payload, repository = repositoryOf(env.GITHUB_REPOSITORY, payload), sha = env.GITHUB_SHA, ref = env.GITHUB_REF, actor = env.GITHUB_ACTOR, run = runOf(env);
			return {
				name,
				...action !== void 0 && { action },
				...repository && { repository },
				...sha && { sha },
				...ref && { ref },
				...actor && { actor },
				...payload.pull_request && { pullRequest: pullRequestOf(payload.pull_request) },
				...before && { before },
				...payload.merge_group && { mergeGroup: {
					headSha: payload.merge_group.head_sha,
					baseSha: payload.merge_group.base_sha
				} },
				...payload.workflow_run && { workflowRun: workflowRunOf(payload.workflow_run) },
				...run && { run },
				...urls
			};
		}
		function readPayload(path) {
			if (path === void 0 || path === "") throw new errors.yo({
				message: "GITHUB_EVENT_NAME is set, but GITHUB_EVENT_PATH is not.",
				fix: "Point it at the JSON file of the event, or unset GITHUB_EVENT_NAME to run locally."
			});
			let content;
			try {
				content = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
			} catch (error) {
				let message = `the event's payload could not be read: ${(0, errors.bD)(error)}.`;
				throw new errors.yo({
					file: path,
					message,
					fix: "GITHUB_EVENT_PATH has to name a JSON file."
				}, { cause: error });
			}
			let parsed = payloadSchema.safeParse(content, { jitless: !0 });
			if (parsed.success) return parsed.data;
			throw new errors.yo(parsed.error.issues.map((issue) => ({
				file: path,
				key: issue.path.join("."),
				message: issue.message
			})), { cause: parsed.error });
		}
		function repositoryOf(fullName, payload) {
			let [owner, name] = fullName?.split("/") ?? [];
			if (!owner || !name) return;
			let defaultBranch = payload.repository?.default_branch;
			return {
				owner,
				name,
				...defaultBranch !== void 0 && { defaultBranch }
			};
		}
		function pullRequestOf({ number, head, base, user }) {
			return {
				number,
				headSha: head.sha,
				...head.repo && { headRepository: head.repo.full_name },
				headRef: head.ref,
				baseSha: base.sha,
				baseRef: base.ref,
				author: user?.login ?? "ghost"
			};
		}
		function workflowRunOf(run) {
			return {
				headSha: run.head_sha,
				headBranch: run.head_branch ?? "",
				...run.head_repository && { headRepository: run.head_repository.full_name },
				event: run.event,
				id: run.id
			};
		}
		function runOf(env) {
			let id = Number(env.GITHUB_RUN_ID);
			if (!(!Number.isSafeInteger(id) || id <= 0)) return {
				id,
				attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
				job: env.GITHUB_JOB ?? "",
				workflow: env.GITHUB_WORKFLOW ?? ""
			};
		}
		var github_publication = __nccwpck_require__(5582), github_check = __nccwpck_require__(70500), github_comment = __nccwpck_require__(76689), cut = __nccwpck_require__(62512), refusal = __nccwpck_require__(98436);
		async function setStatus(client, request) {
			let { repository, headSha, context, state, targetUrl } = request;
			await (0, refusal.o)({
				doing: `set the status \`${context}\``,
				needs: "statuses: write"
			}, async () => {
				try {
					await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
						owner: repository.owner,
						repo: repository.name,
						sha: headSha,
						context,
						state,
						description: (0, cut.H)(request.description, 140),
						...targetUrl !== void 0 && { target_url: targetUrl }
					});
				} catch (error) {
					if (!(0, refusal.isRequestError)(error) || !/maximum number of statuses/i.test(error.message)) throw error;
					let message = `${headSha.slice(0, 7)} has 1,000 statuses \`${context}\` already, and GitHub keeps no more.`;
					throw new errors.yo({
						message,
						fix: "Push a new commit, or set `check: run`."
					}, { cause: error });
				}
			});
		}
		async function publish(client, event, publication, options) {
			let { repository } = event;
			if (repository === void 0) return { problems: ["GITHUB_REPOSITORY is not set, so there is no place to publish to."] };
			let problems = [], ofComment = [], attempt = async (publishing, told = problems) => {
				try {
					return await publishing();
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					told.push(...error.problems.map(errors.q0));
					return;
				}
			}, { detailsUrl } = publication, place = {
				repository,
				headSha: options.headSha
			}, name = (0, github_publication.z5)(publication), [check, comment] = await Promise.all([(async () => {
				let check = await attempt(async () => {
					if (options.check === "run" || options.check === "both") return await (0, github_check.bY)(client, {
						...place,
						name,
						verdict: publication.verdict,
						conclusion: (0, github_publication.vu)(publication),
						title: publication.headline,
						summary: publication.summary(github_check.HC),
						...publication.proof !== void 0 && { text: publication.proof },
						annotations: publication.annotations,
						...detailsUrl !== void 0 && { detailsUrl }
					});
				});
				return await attempt(async () => {
					if (check?.problem !== void 0) throw check.problem;
				}), await attempt(async () => {
					if (options.check !== "status" && options.check !== "both") return;
					let status = (0, github_publication.c2)(publication);
					await setStatus(client, {
						...place,
						context: name,
						...status,
						...detailsUrl !== void 0 && { targetUrl: detailsUrl }
					});
				}), check;
			})(), (async () => {
				if (options.comment) return await attempt(() => commentOn(client, event, repository, publication, options.headSha), ofComment);
			})()]);
			return problems.push(...ofComment), comment?.did === "nothing" && comment.because === "outdated" && problems.push(`The comment was left as it is: the head of #${event.pullRequest?.number} is now ${comment.head.slice(0, 7)}, and this run measured ${options.headSha.slice(0, 7)}.`), comment !== void 0 && comment.did !== "nothing" && comment.over !== void 0 && problems.push(`The comment of ${name} on #${event.pullRequest?.number} was written by ${comment.over} before, about the same commit: they write over each other, and so do their checks. Give each an input \`key\` of its own.`), {
				...comment !== void 0 && comment.did !== "nothing" && { commentUrl: comment.url },
				...check !== void 0 && { checkUrl: check.url },
				problems
			};
		}
		async function commentOn(client, { name: event, pullRequest, run }, repository, { name, key, verdict, quiet, comment }, headSha) {
			if (pullRequest !== void 0 && ["pull_request", "pull_request_target"].includes(event)) return await (0, github_comment.upsertComment)(client, {
				repository,
				pullRequest: pullRequest.number,
				headSha,
				name,
				...key !== void 0 && { key },
				...run && { origin: {
					workflow: run.workflow,
					run: run.id,
					attempt: run.attempt
				} },
				body: comment,
				whenAbsent: verdict === "skipped" || quiet ? "skip" : "create"
			});
		}
		var markdown = __nccwpck_require__(96367), action_shard = __nccwpck_require__(17209);
		async function reach(inputs, { env, log }) {
			let event = readEvent(env), token = inputs["github-token"];
			return token === void 0 || event.repository === void 0 ? { event } : {
				event,
				client: await (0, client.connect)({
					token,
					apiUrl: event.apiUrl,
					env,
					log
				})
			};
		}
		function headShaOf(event) {
			return event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? event.sha;
		}
		async function findAcceptance({ client, event }, name, { key, check }, log) {
			let { repository, pullRequest } = event;
			if (client === void 0 || repository === void 0 || pullRequest === void 0) return;
			let title = (0, github_publication.z5)({
				name,
				...key !== void 0 && { key }
			}), { acceptance } = await __nccwpck_require__.e(5333).then(__nccwpck_require__.bind(__nccwpck_require__, 35333));
			try {
				return await acceptance(client, {
					repository,
					pullRequest: pullRequest.number,
					headSha: pullRequest.headSha,
					label: "aiops:accept",
					...(check === "run" || check === "both") && { checkName: title },
					...(check === "status" || check === "both") && { statusContext: title }
				});
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				log.warning(`Whether the failure was accepted could not be read: ${error.message}`);
				return;
			}
		}
		function channelOf({ event, client }, inputs, trust, log) {
			let headSha = headShaOf(event);
			if (event.name === "local" || !inputs.comment && inputs.check === "none" || headSha === void 0) return;
			let shard = (0, action_shard.IS)(inputs);
			if (shard !== void 0) log.info(`No comment and no check are made: this is ${(0, action_shard.Az)(shard)}, and what merges them makes both.`);
			else if (client === void 0) log.warning("No comment and no check are made: the input `github-token` is empty.");
			else if (!trust.write) log.info(`No comment and no check are made: ${trust.reason}`);
			else return {
				client,
				event,
				headSha
			};
		}
		async function announce({ client, event, headSha }, { name, inputs, decision, sections, fails, proof, prefix }, log) {
			let published = await publish(client, event, {
				name,
				...inputs.key !== void 0 && { key: inputs.key },
				verdict: decision.verdict,
				failing: fails,
				...decision.quiet && { quiet: !0 },
				headline: decision.headline,
				comment: (limit) => (0, markdown.w)(sections, {
					limit,
					unit: "characters"
				}),
				summary: (limit) => (0, markdown.w)(sections, { limit }),
				...proof !== void 0 && { proof },
				annotations: decision.findings.map((finding) => finding.file === void 0 ? finding : {
					...finding,
					file: `${prefix}${finding.file}`
				}),
				...runUrlOf(event) && { detailsUrl: runUrlOf(event) }
			}, {
				comment: inputs.comment,
				check: inputs.check,
				headSha
			});
			for (let problem of published.problems) log.warning(problem);
			return published;
		}
		function runUrlOf({ repository, run, serverUrl }) {
			if (repository !== void 0 && run !== void 0) return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
		}
	}),
	516: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Vc: () => inputsOf,
			j$: () => commonInputs
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21084);
		let commonInputs = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			config: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Path of the configuration, relative to `working-directory`. Default: `aiops.yml`, where it exists."),
			"github-token": (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Token for comments, checks and statuses, and to fetch missing commits.", { workflowDefault: "${{ github.token }}" }),
			"working-directory": (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.ph)("Folder of the project in the repository. All paths are relative to it.", "."),
			base: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Commit, branch or tag to compare with. Default: the merge base of a pull request, what a push replaced."),
			key: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Tells apart several uses of this action on one pull request."),
			comment: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.zM)("Write a comment on the pull request.", !0),
			check: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("What to set on the commit: a check run, a commit status, both or none.", [
				"run",
				"status",
				"both",
				"none"
			], "run"),
			"fail-on": (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("Which verdict fails the job. An `error` always does.", [
				"fail",
				"inconclusive",
				"never"
			], "fail"),
			results: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.ph)("Folder for result files, relative to the workspace.", "aiops-results"),
			text: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("How much of cases and answers appears in comments, reports and result files. `redacted`: with secrets and personal data replaced.", [
				"full",
				"redacted",
				"none"
			], "full")
		});
		function inputsOf({ inputs, unused = [] }) {
			let common = Object.entries(commonInputs.shape).filter(([name]) => !unused.includes(name));
			return inputs.extend(Object.fromEntries(common));
		}
	}),
	35927: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => launch });
		var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15033);
		let launch = (startable, surroundings) => "run" in startable ? startable.run(surroundings) : (0, _execute_js__WEBPACK_IMPORTED_MODULE_0__.g7)(startable, surroundings);
	}),
	7292: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => conclude,
			u: () => decisionOf
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54963);
		async function conclude(definition, inputs, context) {
			let { policy, findings } = await (0, _policy_js__WEBPACK_IMPORTED_MODULE_1__.U)(context), data = await definition.measure(inputs, context), { sections, ...decision } = await decided(definition, data, policy);
			return {
				decision: {
					...decision,
					findings: [...decision.findings, ...findings]
				},
				data,
				policy,
				...sections && { sections }
			};
		}
		async function decided(definition, data, policy) {
			let untouched = policy.waivers.length === 0 ? definition.untouched?.(data) : void 0;
			return untouched === void 0 ? definition.decide(data, policy) : {
				verdict: "skipped",
				...untouched,
				findings: []
			};
		}
		function decisionOf(error, log, expectCredentials) {
			let { headline, findings, ...rest } = unmeasured(error, log, expectCredentials);
			return {
				...rest,
				headline: log.hidden(headline),
				findings: findings.map((finding) => ({
					...finding,
					message: log.hidden(finding.message)
				}))
			};
		}
		function unmeasured(error, log, expectCredentials) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl && !expectCredentials) {
				let [message, fix] = ["This event has no credentials for the model.", "A maintainer can have it measured: push the branch to this repository, and open the pull request from there."];
				return {
					verdict: "skipped",
					headline: "not measured: this event has no credentials",
					findings: [{
						rule: "not-measured",
						level: "notice",
						title: "Not measured",
						message,
						fix
					}]
				};
			}
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.zY) return skipped(error);
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) {
				let [first] = error.problems, more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : "";
				return {
					verdict: "error",
					headline: `${first === void 0 ? error.message : (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.q0)(first)}${more}`,
					findings: error.problems.map(findingOf)
				};
			}
			log.info(error instanceof Error ? stackOf(error) : String(error));
			let message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
			return {
				verdict: "error",
				headline: `stopped: ${message}`,
				findings: [{
					rule: "bug",
					level: "failure",
					title: "Unexpected error",
					message
				}]
			};
		}
		function skipped({ message: headline, problem }) {
			return problem === void 0 ? {
				verdict: "skipped",
				headline,
				quiet: !0,
				findings: []
			} : {
				verdict: "skipped",
				headline,
				findings: [{
					...findingOf(problem),
					rule: "not-measured",
					level: "notice",
					title: "Not measured"
				}]
			};
		}
		function findingOf({ message, file, line, column, key, fix }) {
			return {
				rule: "problem",
				level: "failure",
				title: key ?? "Problem",
				message: [key, message].filter(Boolean).join(": "),
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				...column !== void 0 && { column },
				...fix !== void 0 && { fix }
			};
		}
		function stackOf(error) {
			let stack = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qZ)(error.stack ?? error.message);
			return error.cause instanceof Error ? `${stack}\nCaused by: ${stackOf(error.cause)}` : stack;
		}
	}),
	83502: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jl: () => MissingCredentials,
			bD: () => messageOf,
			q0: () => describe,
			qZ: () => unquoted,
			yo: () => UserError,
			zY: () => Skipped
		});
		class UserError extends Error {
			name = "UserError";
			problems;
			constructor(problems, options) {
				let list = typeof problems == "string" ? [{ message: problems }] : [problems].flat();
				super(list.map(describe).join("\n"), options), this.problems = list;
			}
		}
		class Skipped extends Error {
			name = "Skipped";
			problem;
			constructor(headline, problem) {
				super(headline), this.problem = problem;
			}
		}
		class MissingCredentials extends UserError {
			name = "MissingCredentials";
		}
		function describe(problem) {
			return [
				[
					problem.file,
					problem.line,
					problem.column
				].filter((part) => part !== void 0).join(":"),
				problem.key,
				[problem.message, problem.fix].filter(Boolean).join(" ")
			].filter(Boolean).join(": ");
		}
		function messageOf(error) {
			if (!(error instanceof Error)) return String(error);
			let cause = error.cause === void 0 ? "" : messageOf(error.cause), message = unquoted(error.message);
			return cause && !message.includes(cause) ? `${message}: ${cause}` : message;
		}
		let unquoted = (message) => message.replace(/,? ?(?:\.{3})?"[\s\S]{1,400}?"(?:\.{3})? is not valid JSON/g, ": not valid JSON");
	}),
	15033: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			qN: () => begin,
			g7: () => execute,
			E0: () => hasScan,
			X8: () => ownOutputs
		});
		var announce = __nccwpck_require__(50652), common_inputs = __nccwpck_require__(516), conclude = __nccwpck_require__(7292), errors = __nccwpck_require__(83502), action_ground = __nccwpck_require__(56270), action_inputs = __nccwpck_require__(21084), perform = __nccwpck_require__(22288);
		let secretName = /(^|_)(API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|AUTHORIZATION|CREDENTIALS?)(_BEDROCK|_ID)?$/i, proxyName = /^(https?|all)_proxy$/i, place = /^(~|\.{1,2})?\/[\w./-]*\.\w+$|^https?:\/\/[^\s@]*$/;
		function secretsOf(env, token) {
			let secrets = Object.entries(env).flatMap(([name, value = ""]) => name.startsWith("INPUT_") ? [] : proxyName.test(name) ? passwordsOf(value) : secretName.test(name) ? linesOf(value) : []);
			return [...new Set([...token ? [token] : [], ...secrets])];
		}
		function linesOf(value) {
			return value.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= 8 && !place.test(line));
		}
		function passwordsOf(address) {
			let url = URL.parse(address.includes("://") ? address : `http://${address}`);
			if (url === null || url.password === "") return [];
			let { username, password } = url;
			try {
				let pair = [username, password].map(decodeURIComponent);
				return [
					password,
					pair[1] ?? "",
					Buffer.from(pair.join(":")).toString("base64")
				];
			} catch {
				return [password];
			}
		}
		var version = __nccwpck_require__(21545);
		function execute(definition, surroundings) {
			return begin(definition.name, surroundings, async () => {
				let { log } = surroundings, inputs = (0, action_inputs.TL)(definition.inputs.extend(common_inputs.j$.shape), surroundings.inputs), results = await (0, perform.qS)(definition.name, inputs, surroundings), ground = await (0, action_ground.P)(inputs, surroundings);
				return tell(await (0, perform.y9)({
					definition,
					inputs,
					results,
					log
				}, ground), ground);
			});
		}
		async function begin(name, surroundings, run) {
			let { log, output, env } = surroundings;
			for (let secret of secretsOf(env, surroundings.inputs["github-token"])) log.secret(secret);
			log.info(`aiops ${name} ${version.r}`);
			try {
				return await run();
			} catch (error) {
				for (let finding of (0, conclude.u)(error, log, !0).findings) log.error((0, errors.q0)(finding));
				return output.set({ verdict: "error" }), 1;
			}
		}
		async function tell(performed, ground) {
			let { definition, inputs, conclusion, sections, written, fails, proof } = performed, { surroundings, github, trust, settled } = ground, { log, output } = surroundings, { decision } = conclusion;
			await output.show(sections, written.files);
			let channel = (0, announce.ts)(github, inputs, trust, log), { name } = definition, prefix = settled?.revision.prefix ?? "", announced = channel && await (0, announce.iP)(channel, {
				name,
				inputs,
				decision,
				sections,
				fails,
				prefix,
				...proof && { proof }
			}, log);
			return hasScan(performed) && await (await __nccwpck_require__.e(9994).then(__nccwpck_require__.bind(__nccwpck_require__, 49994))).uploadScans([performed], ground), output.set({
				verdict: decision.verdict,
				result: written.result,
				report: written.report,
				"comment-url": announced?.commentUrl,
				"check-url": announced?.checkUrl,
				...await ownOutputs(performed)
			}), fails && log.error(`${name}: ${decision.headline}`), await ground.finish(), +!!fails;
		}
		let hasScan = ({ definition, conclusion: { data } }) => data !== void 0 && definition.sarif?.(data) !== void 0;
		async function ownOutputs({ definition, conclusion: { data, policy }, written }) {
			let values = Object.entries(definition.outputs).map(async ([name, { value }]) => [name, data === void 0 ? void 0 : await value(data, policy, written.files)]);
			return Object.fromEntries(await Promise.all(values));
		}
	}),
	24080: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bk: () => problems,
			Qu: () => framed,
			S7: () => acceptedLine,
			qr: () => footer,
			wW: () => headed
		});
		var _github_publication_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5582), _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30056), _announce_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50652), _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(516), _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83502), _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(21084), _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(33600);
		let acceptedLine = ({ by, at, why }, what = "the job passes.") => `Accepted by ${by} on ${at.slice(0, 10)}: ${what}${why === void 0 ? "" : ` \u201c${why}\u201d`}`;
		function framed(frame, sections) {
			let { definition, inputs } = frame;
			return [...headed((0, _github_publication_js__WEBPACK_IMPORTED_MODULE_6__.z5)({
				name: definition.name,
				...inputs.key !== void 0 && { key: inputs.key }
			}), frame, sections), footer(frame)];
		}
		function headed(name, { decision, accepted }, sections) {
			let note = accepted === void 0 ? [] : [(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(acceptedLine(accepted))], { title = decision.headline } = decision, below = title === decision.headline ? [] : [(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)(decision.headline))];
			return [
				{
					id: "headline",
					priority: 1,
					blocks: [
						(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_5__.ZG)(decision)}${name}: ${title}`),
						...below,
						...note
					]
				},
				...sections,
				...problems(decision)
			];
		}
		function problems({ verdict, findings }) {
			if (verdict !== "error" && verdict !== "skipped" || findings.length === 0) return [];
			let lines = findings.map((finding) => [(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.q0)(finding)]), few = (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...lines.slice(0, 5)), rest = lines.slice(5, 100);
			return [{
				id: "problems",
				priority: 2,
				blocks: [few, ...rest.length > 0 ? [(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([`${lines.length - 5} more`], (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...rest))] : []],
				short: [few]
			}];
		}
		function footer({ definition, inputs, event, revision }) {
			let url = (0, _announce_js__WEBPACK_IMPORTED_MODULE_1__.Qm)(event), line = [
				(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commandLine(definition, inputs, revision)),
				...url === void 0 ? [] : [" \u00b7 ", (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.nf)("run", url)],
				...revision === void 0 ? [] : [" \u00b7 commit ", (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(revision.head.label)]
			];
			return {
				id: "footer",
				priority: 2,
				blocks: [(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(...line)]
			};
		}
		function commandLine(definition, inputs, revision) {
			let given = inputs, shape = definition.inputs.extend({
				config: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.j$.shape.config,
				"working-directory": _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__.j$.shape["working-directory"]
			}).shape, flags = Object.entries(shape).flatMap(([name, schema]) => {
				let value = given[name], meta = _inputs_js__WEBPACK_IMPORTED_MODULE_4__.oU.get(schema), text = Array.isArray(value) ? value.join(",") : value === void 0 ? void 0 : String(value);
				return text === void 0 || text === meta?.default ? [] : meta?.flag === !0 ? [value === !0 ? `--${name}` : `--no-${name}`] : [`--${name} ${shellWord(text)}`];
			}), base = revision?.base?.sha === void 0 ? [] : [`--base ${revision.base.label}`];
			return [
				"npx aiops-actions",
				definition.name,
				...flags,
				...base
			].join(" ");
		}
		let shellWord = (text) => /^[\w./:@,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
	}),
	56270: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { P: () => takeGround });
		var _trust_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88663), _announce_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50652), _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7292), _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83502), _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(54963), _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56274);
		async function takeGround(inputs, surroundings) {
			let { log, clock } = surroundings, github = await (0, _announce_js__WEBPACK_IMPORTED_MODULE_1__.gl)(inputs, surroundings), started = clock(), trust = (0, _trust_event_js__WEBPACK_IMPORTED_MODULE_0__.J)(github.event), left = [], ground = {
				surroundings,
				github,
				trust,
				started,
				finish: async () => {
					for (let task of left) await task().catch((error) => log.warning(`Something could not be kept for the next run: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`));
				}
			};
			try {
				return {
					...ground,
					settled: await (0, _settle_js__WEBPACK_IMPORTED_MODULE_4__.G)(inputs, trust, github, surroundings, (task) => void left.push(task))
				};
			} catch (error) {
				let decision = (0, _conclude_js__WEBPACK_IMPORTED_MODULE_2__.u)(error, log, trust.expectCredentials);
				return {
					...ground,
					failure: {
						decision,
						policy: (0, _policy_js__WEBPACK_IMPORTED_MODULE_5__.W)(clock())
					}
				};
			}
		}
	}),
	27400: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { P: () => HiddenValues });
		class HiddenValues {
			#values = [];
			add(value) {
				value === "" || this.#values.includes(value) || (this.#values = [...this.#values, value].sort((a, b) => b.length - a.length));
			}
			hide(text, shortest = 8) {
				let shown = text;
				for (let value of this.#values) value.length < shortest || value.length > shown.length || shown.includes(value) && (shown = shown.replaceAll(value, "***"));
				return shown;
			}
		}
	}),
	21084: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ke: () => describedAs,
			Qq: () => text,
			TL: () => parseInputs,
			Yq: () => choice,
			au: () => quantity,
			n1: () => inputsFromEnvironment,
			oU: () => inputMeta,
			p_: () => list,
			ph: () => textOr,
			zM: () => boolean
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396), zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), zod__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(88532), _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25051);
		let inputMeta = zod__WEBPACK_IMPORTED_MODULE_2__.u5();
		function describeAs(schema, meta) {
			return inputMeta.add(schema, meta), schema;
		}
		let describedAs = (schema, description) => describeAs(schema.clone(), {
			...inputMeta.get(schema),
			description
		}), optional = (schema) => schema.optional(), text = (description, only = {}) => describeAs(optional(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()), {
			description,
			...only
		}), textOr = (description, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default(value), {
			description,
			default: value
		}), choice = (description, values, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(values, { error: () => `must be one of ${values.join(", ")}` }).default(value), {
			description: `${description} One of ${values.map((one) => `\`${one}\``).join(", ")}.`,
			default: value
		}), booleans = {
			true: !0,
			True: !0,
			TRUE: !0,
			false: !1,
			False: !1,
			FALSE: !1
		}, boolean = (description, value) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine((given) => Object.hasOwn(booleans, given), "must be true or false").transform((given) => booleans[given] ?? value).default(value), {
			description,
			default: String(value),
			flag: !0
		}), list = (description) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().transform((given) => given.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "")).optional(), { description }), quantity = (description, parse) => describeAs(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().transform((given, context) => {
			try {
				return parse(given);
			} catch (error) {
				return context.addIssue({
					code: "custom",
					message: error instanceof Error ? error.message : String(error)
				}), zod__WEBPACK_IMPORTED_MODULE_4__.tm;
			}
		}).optional(), { description });
		function inputsFromEnvironment(schema, env) {
			return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim()]));
		}
		function parseInputs(schema, raw) {
			let names = Object.keys(schema.shape), problems = Object.keys(raw).filter((name) => !names.includes(name)).map((name) => ({
				key: name,
				message: "no such input.",
				fix: didYouMean(name, names)
			})), given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== void 0 && value !== "")), parsed = schema.safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))), { jitless: !0 });
			for (let issue of parsed.error?.issues ?? []) {
				let name = String(issue.path[0]);
				problems.push({
					key: `input ${name}`,
					message: `${issue.message}, not "${given[name] ?? ""}".`
				});
			}
			if (!parsed.success || problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems);
			return parsed.data;
		}
		function didYouMean(name, names) {
			let guess = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
			return guess === void 0 ? `There are: ${names.join(", ")}.` : `Did you mean ${guess}?`;
		}
	}),
	64702: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__), __nccwpck_require__.d(__webpack_exports__, { interruptSignal: () => interruptSignal });
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
		function interruptSignal() {
			let controller = new AbortController();
			for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
				controller.signal.aborted && process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]), controller.abort(Error(`stopped by ${name}`));
			});
			return controller.signal;
		}
	}),
	44655: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			o: () => progressLine,
			v: () => throttled
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55258);
		function progressLine(progress) {
			let { label, done, total, passRate, inFlight, throttled, spent, left } = progress;
			return [
				`${label} ${done}/${total}`,
				passRate === void 0 ? void 0 : `${(passRate * 100).toFixed(1)} % pass`,
				`${inFlight} in flight`,
				throttled === void 0 ? void 0 : `throttled, ${throttled} at once`,
				spent === void 0 ? void 0 : `$${spent.toFixed(2)}`,
				left === void 0 ? void 0 : `${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3)(Math.ceil(left) * 1e3)} left`
			].filter((part) => part !== void 0).join(" \u00b7 ");
		}
		function throttled(now, interval) {
			let last = -Infinity;
			return (show) => {
				let time = now();
				time - last < interval || (last = time, show());
			};
		}
	}),
	25051: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => nearest });
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
		function nearest(name, names) {
			let best, least = Math.max(1, Math.floor(name.length / 3)) + 1;
			for (let candidate of names) {
				let apart = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(name.toLowerCase(), candidate.toLowerCase());
				apart < least && (least = apart, best = candidate);
			}
			return best;
		}
	}),
	22288: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q8: () => unmeasured,
			qS: () => resultsOf,
			xl: () => finished,
			y9: () => perform
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760), _releases_proof_events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6895), _results_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64895), _announce_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(50652), _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7292), _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83502), _frame_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(24080), _policy_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(54963), _record_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(21044), _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(33600);
		function resultsOf(name, { key, results }, { directory }) {
			let folder = key === void 0 ? name : `${name}-${key.replace(/[^\w.-]/g, "_")}`;
			return (0, _results_folder_js__WEBPACK_IMPORTED_MODULE_2__.B)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, results, folder));
		}
		async function perform(asked, ground) {
			let { definition, inputs, results, log, quiet } = asked, { settled, failure, trust, surroundings } = ground;
			if (settled === void 0) return finished(asked, ground, failure);
			let model = async (...named) => (await quiet, settled.model(...named)), conclusion;
			try {
				conclusion = await (0, _conclude_js__WEBPACK_IMPORTED_MODULE_4__.E)(definition, inputs, {
					...settled,
					results,
					log,
					...quiet && { model }
				});
			} catch (error) {
				conclusion = unmeasured(error, log, trust.expectCredentials, surroundings);
			}
			return finished(asked, ground, conclusion);
		}
		let unmeasured = (error, log, expectCredentials, { clock }) => ({
			decision: (0, _conclude_js__WEBPACK_IMPORTED_MODULE_4__.u)(error, log, expectCredentials),
			policy: (0, _policy_js__WEBPACK_IMPORTED_MODULE_9__.W)(clock())
		});
		async function finished(asked, ground, reached) {
			let { definition, inputs, results, log } = asked, { github, settled, started, surroundings } = ground, { verdict } = reached.decision, failing = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_8__.VC)(verdict, inputs["fail-on"]), accepted = failing && verdict !== "error" ? await (0, _announce_js__WEBPACK_IMPORTED_MODULE_3__.rz)(github, definition.name, inputs, log) : void 0, conclusion = accepted === void 0 ? reached : {
				...reached,
				policy: {
					...reached.policy,
					accepted
				}
			}, { data, decision, policy } = conclusion, made, make = async () => {
				let own = conclusion.sections ?? (data === void 0 ? [] : await definition.report(data, decision, policy)), frame = {
					definition,
					inputs,
					decision,
					accepted,
					event: github.event,
					revision: settled?.revision
				};
				return {
					own,
					sections: (0, _frame_js__WEBPACK_IMPORTED_MODULE_6__.Qu)(frame, own)
				};
			}, report = () => (made ??= make(), made), sections = async () => (await report()).sections, { event } = github, written = await (0, _record_js__WEBPACK_IMPORTED_MODULE_7__.g)({
				definition,
				inputs,
				conclusion,
				accepted,
				sections,
				results,
				settled,
				event,
				started,
				surroundings
			}), fails = failing && accepted === void 0 || written.failed, proven = await provenBy(asked, ground, conclusion, written), told = {
				definition,
				inputs,
				conclusion,
				accepted,
				...await report(),
				fails
			};
			return proven === void 0 ? {
				...told,
				written
			} : {
				...told,
				written: {
					...written,
					files: [...written.files, ...proven.files]
				},
				proof: proven.text
			};
		}
		async function provenBy({ definition, results, log }, { github: { event }, settled, trust }, { data, decision: { verdict } }, { result, failed }) {
			let tests = data === void 0 || verdict !== "pass" ? void 0 : definition.tests?.(data);
			if (tests === void 0 || result === void 0 || failed || settled === void 0 || !trust.trusted || !_releases_proof_events_js__WEBPACK_IMPORTED_MODULE_1__.t.has(event.name) || settled.rules.config.value.deployments === void 0) return;
			let { writeAttestable } = await Promise.all([__nccwpck_require__.e(8527), __nccwpck_require__.e(5143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55143));
			try {
				return await writeAttestable({
					action: definition.name,
					tests,
					result
				}, settled, results);
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.yo)) throw error;
				log.warning(`What was tested could not be written down to be attested: ${error.message}`);
				return;
			}
		}
	}),
	54963: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => policyOf,
			W: () => noPolicy
		});
		var _trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36586);
		let dateOf = (time) => new Date(time).toISOString().slice(0, 10), noPolicy = (now) => ({
			waivers: [],
			today: dateOf(now)
		});
		async function policyOf({ trust, revision, clock }) {
			let { base, head, changed } = revision, isChanged = changed?.some(({ path, from }) => path === _trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__.rE || from === _trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__.rE) === !0, [ofBase, ofHead] = await Promise.all([base && isChanged && waiversOf(base), waiversOf(head)]), { waivers, findings } = (0, _trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__.zg)(trust.rules, base && (ofBase || ofHead), ofHead);
			return {
				policy: {
					waivers,
					today: dateOf(clock())
				},
				findings
			};
		}
		async function waiversOf(tree) {
			let bytes = await tree.read(_trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__.rE);
			if (bytes === void 0) return [];
			let { parseWaivers } = await Promise.all([__nccwpck_require__.e(8815), __nccwpck_require__.e(3642)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93642));
			return parseWaivers(_trust_waivers_js__WEBPACK_IMPORTED_MODULE_0__.rE, bytes.toString("utf8"));
		}
	}),
	21044: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g: () => record });
		var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96367), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83502), _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17209), _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(21545);
		async function record(recording) {
			let { definition, conclusion, results, sections, surroundings } = recording, { data, decision, policy } = conclusion, result, report;
			try {
				result = await results.write("result.json", [JSON.stringify(envelopeOf(recording), void 0, 1), "\n"]), report = await results.write("report.md", (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(await sections(), { limit: 2e7 }));
				let others = data === void 0 ? [] : await definition.files?.(data, decision, results, policy);
				return {
					failed: !1,
					result,
					report,
					files: [
						result,
						report,
						...others ?? []
					]
				};
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
				for (let problem of error.problems) surroundings.log.error(problem.message, problem);
				return {
					failed: !0,
					files: [],
					...result && { result },
					...report && { report }
				};
			}
		}
		function envelopeOf({ definition, inputs, conclusion, accepted, settled, event, started, surroundings }) {
			let now = surroundings.clock(), { policy } = conclusion, { base, head } = settled?.revision ?? {}, config = settled?.rules.config.digest, shard = (0, _shard_js__WEBPACK_IMPORTED_MODULE_2__.IS)(inputs);
			return {
				schema: `aiops.${definition.name}/${definition.version}`,
				...conclusion.decision,
				...accepted && { accepted },
				...policy.waivers.length > 0 && { policy: {
					today: policy.today,
					waivers: [...policy.waivers]
				} },
				...conclusion.data !== void 0 && { data: conclusion.data },
				provenance: {
					...base?.sha !== void 0 && { base: base.sha },
					...head?.sha !== void 0 && { head: head.sha },
					...config !== void 0 && { config },
					...inputs.key !== void 0 && { key: inputs.key },
					...shard && { shard },
					version: _version_js__WEBPACK_IMPORTED_MODULE_3__.r,
					event: event.name,
					...event.run && { run: {
						id: event.run.id,
						attempt: event.run.attempt
					} },
					at: new Date(now).toISOString(),
					durationMs: now - started
				}
			};
		}
	}),
	56274: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => inside,
			G: () => settle
		});
		var external_node_path_ = __nccwpck_require__(76760), load = __nccwpck_require__(22672), refusal = __nccwpck_require__(98436);
		async function mergeBase(client, { owner, name }, base, head) {
			return await (0, refusal.o)({
				doing: `compare ${base} with ${head}`,
				needs: "contents: read"
			}, async () => {
				try {
					let basehead = `${base}...${head}`, { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
						owner,
						repo: name,
						basehead,
						per_page: 1
					});
					return data.merge_base_commit.sha;
				} catch (error) {
					if ((0, refusal.isRequestError)(error) && error.status === 404 && /no common ancestor/i.test(error.message)) return;
					throw error;
				}
			});
		}
		var errors = __nccwpck_require__(83502);
		function scriptsOf(surroundings, check) {
			let running = new Map();
			return {
				async open(script) {
					checked(check);
					let key = JSON.stringify(script), before = running.get(key) ?? Promise.all([__nccwpck_require__.e(7919), __nccwpck_require__.e(5101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45101)).then(({ openScript }) => openScript(script, surroundings));
					return running.set(key, before), before;
				},
				async close() {
					let opened = await Promise.allSettled(running.values());
					await Promise.all(opened.map((one) => one.status === "fulfilled" && one.value.close()));
				}
			};
		}
		function checked(check) {
			try {
				check();
			} catch (error) {
				throw error instanceof errors.yo ? new errors.yo(error.problems.map(({ key: _, ...problem }) => problem), { cause: error }) : error;
			}
		}
		var resolve = __nccwpck_require__(35788);
		function checkExecution(what, tree, { trust, revision }) {
			if (!(trust.execute || revision.base !== void 0 && tree === revision.base) && !revision.references?.has(tree)) throw new errors.yo({
				key: what,
				message: `it is a program of ${tree.label}, and nothing is executed of a change that is not trusted. ${trust.reason}`,
				fix: "A maintainer can push the change to a branch of the repository, where it is run."
			});
		}
		async function settle(inputs, trust, { event, client }, surroundings, afterwards) {
			let { log, signal, clock, env } = surroundings, directory = inside(surroundings.directory, inputs["working-directory"]), { repository } = event, askGitHub = async (base, head) => {
				if (client !== void 0 && repository !== void 0) try {
					return await mergeBase(client, repository, base, head);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					log.warning(`GitHub does not tell the merge base: ${error.message}`);
					return;
				}
			}, askForRelease = async () => {
				let { latestRelease } = await __nccwpck_require__.e(1665).then(__nccwpck_require__.bind(__nccwpck_require__, 91665));
				return client && repository && await latestRelease(client, repository);
			}, read, configOfHead = (head) => (read ??= (0, load.loadConfig)(head, inputs.config), read), revision = await (0, resolve.e)({
				event,
				trust,
				directory,
				signal,
				log,
				...inputs.base !== void 0 && { base: inputs.base },
				...inputs["github-token"] !== void 0 && { token: inputs["github-token"] },
				...client && repository && {
					mergeBase: askGitHub,
					latestRelease: askForRelease
				},
				...trust.rules !== "base" && { early: (head) => void configOfHead(head).catch(() => {}) }
			});
			log.info(`${revision.base?.label ?? "no base"} \u2192 ${revision.head.label}. ${trust.reason}`);
			let rules = await rulesInForce(inputs.config, trust.rules, revision, configOfHead), ledger, bring = async (settings) => {
				let { keepLedger } = await __nccwpck_require__.e(5868).then(__nccwpck_require__.bind(__nccwpck_require__, 95868)), workspace = surroundings.directory, sides = revision.base === void 0 ? [revision.head] : [revision.base, revision.head], { shard } = inputs, key = shard === void 0 ? inputs.key : `${inputs.key ?? ""} ${shard}`.trim();
				return keepLedger(settings, {
					env,
					directory,
					workspace,
					event,
					trust,
					sides,
					key,
					log,
					clock,
					afterwards
				});
			};
			return {
				event,
				trust,
				revision,
				rules,
				...client && { client },
				directory,
				log,
				signal,
				clock,
				text: inputs.text,
				model: settle_opener({
					env,
					log
				}, {
					trust,
					revision
				}),
				meter: async (settings) => (await __nccwpck_require__.e(4573).then(__nccwpck_require__.bind(__nccwpck_require__, 34573))).openUsageMeter({
					env,
					signal,
					clock,
					settings
				}),
				counter: async (config) => (await __nccwpck_require__.e(2151).then(__nccwpck_require__.bind(__nccwpck_require__, 2151))).openCounter(config, {
					env,
					log,
					signal
				}),
				guardrail: guardrailOpener(env),
				scripts: (tree) => scriptsOf({
					tree,
					env,
					signal
				}, () => checkExecution("graders", tree, {
					trust,
					revision
				})),
				watch: async (place) => (await __nccwpck_require__.e(8290).then(__nccwpck_require__.bind(__nccwpck_require__, 58290))).openWatch(place, {
					env,
					signal,
					clock
				}),
				target: async (config, { tree, ...about }) => {
					let { openTarget } = await __nccwpck_require__.e(6607).then(__nccwpck_require__.bind(__nccwpck_require__, 46607)), token = inputs["github-token"], page = repository && `${event.serverUrl}/${repository.owner}/${repository.name}`, isHere = event.name === "local" || page === void 0;
					return openTarget(config, {
						...about,
						env,
						directory,
						log,
						clock,
						signal,
						...!isHere && { remote: {
							serverUrl: event.serverUrl,
							page,
							...token !== void 0 && { token }
						} },
						checkExecution: (what) => checkExecution(what, tree, {
							trust,
							revision
						})
					});
				},
				ledger: (settings) => (ledger ??= bring(settings), ledger)
			};
		}
		async function rulesInForce(path, whose, revision, configOfHead) {
			let { base, head, changed } = revision;
			if (whose === "base") {
				if (base === void 0) throw new errors.yo("There is no base to take the configuration from, and the head is not trusted.");
				return { config: await (0, load.loadConfig)(base, path) };
			}
			let config = await configOfHead(head);
			return base === void 0 ? { config } : {
				config,
				stricter: config.path !== void 0 && !changed?.some((change) => change.path === config.path || change.from === config.path) ? config : await configOfBase(base, path)
			};
		}
		async function configOfBase(base, path) {
			try {
				let isThere = path === void 0 || await base.read(external_node_path_.posix.normalize(path)) !== void 0;
				return await (0, load.loadConfig)(base, isThere ? path : void 0);
			} catch (error) {
				if (error instanceof errors.yo) return;
				throw error;
			}
		}
		function settle_opener(given, settled) {
			let limiters;
			return async (name, config, tree, role) => {
				config.provider === "command" && checkExecution(`models.${name}`, tree, settled);
				let [{ openModel, Limiters }, { secretsOfModel }] = await Promise.all([Promise.all([__nccwpck_require__.e(5009), __nccwpck_require__.e(8197)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88197)), __nccwpck_require__.e(1800).then(__nccwpck_require__.bind(__nccwpck_require__, 31800))]);
				for (let secret of secretsOfModel(config, given.env)) given.log.secret(secret);
				return limiters ??= new Limiters(), openModel(name, config, {
					...given,
					tree,
					limiters
				}, role);
			};
		}
		function guardrailOpener(env) {
			let limiters;
			return async (subject, connection) => {
				let [{ openGuardrail }, { Limiters }] = await Promise.all([__nccwpck_require__.e(704).then(__nccwpck_require__.bind(__nccwpck_require__, 60704)), __nccwpck_require__.e(5009).then(__nccwpck_require__.bind(__nccwpck_require__, 55009))]);
				return limiters ??= new Limiters(), openGuardrail(subject, connection, {
					env,
					limiters
				});
			};
		}
		function inside(workspace, folder) {
			let path = (0, external_node_path_.resolve)(workspace, folder), way = (0, external_node_path_.relative)(workspace, path);
			if (way.startsWith("..") || (0, external_node_path_.isAbsolute)(way)) throw new errors.yo({
				key: "input working-directory",
				message: `${folder} is outside of ${workspace}.`
			});
			return (0, external_node_path_.join)(path);
		}
	}),
	17209: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Az: () => shardName,
			IS: () => shardOf,
			bA: () => mostShards,
			d8: () => shardInput
		});
		var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21084);
		let mostShards = 256, shardInput = (description) => (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.au)(description, (given) => {
			let { index, count } = parseShard(given);
			return `${index}/${count}`;
		});
		function parseShard(given) {
			let [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(given) ?? [], shard = {
				index: Number(index),
				count: Number(count)
			};
			if (shard.index >= 1 && shard.index <= shard.count && shard.count >= 2 && shard.count <= 256) return shard;
			throw Error("must say which of how many, such as 2/8; there are 2 to 256");
		}
		function shardOf(inputs) {
			let { shard } = inputs;
			return shard === void 0 ? void 0 : parseShard(shard);
		}
		let shardName = ({ index, count }) => `shard ${index} of ${count}`;
	}),
	33600: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			QZ: () => worst,
			VC: () => failsJob,
			ZG: () => iconOf,
			qi: () => verdictIcons
		});
		let verdictIcons = {
			pass: "\u2705",
			fail: "\u274c",
			inconclusive: "\u26a0\ufe0f",
			skipped: "\u23ed\ufe0f",
			error: "\ud83d\udeab"
		};
		function iconOf({ verdict, tone }) {
			return verdict !== "pass" || tone === void 0 ? `${verdictIcons[verdict]} ` : tone === "caution" ? `${verdictIcons.inconclusive} ` : "";
		}
		let severity = {
			skipped: 0,
			pass: 1,
			inconclusive: 2,
			fail: 3,
			error: 4
		};
		function worst(verdicts) {
			return verdicts.reduce((a, b) => severity[b] > severity[a] ? b : a, "skipped");
		}
		function failsJob(verdict, failOn) {
			return verdict === "error" ? !0 : failOn === "never" ? !1 : verdict === "fail" || verdict === "inconclusive" && failOn === "inconclusive";
		}
	}),
	21545: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { r: () => version });
		let version = "1.0.0";
	}),
	6802: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R: () => checkedYaml,
			i: () => decodedYaml
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66913), _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9075);
		function checkedYaml(document, schema) {
			if (!document.readable) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(document.problems);
			let parsed = schema.safeParse(document.value, {
				error: _sentences_js__WEBPACK_IMPORTED_MODULE_2__.em,
				jitless: !0
			}), problems = [...document.problems, ...(0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.G)(parsed.error?.issues ?? [], document)];
			if (!parsed.success || problems.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems.sort(inOrder));
			return {
				value: parsed.data,
				locate: document.locate,
				range: document.range
			};
		}
		function decodedYaml(file, bytes) {
			try {
				return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
			} catch (cause) {
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					message: "Not UTF-8 text. Save the file as UTF-8."
				}, { cause });
			}
		}
		let inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
	}),
	57115: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FV: () => chosen,
			fn: () => late,
			lb: () => ofMembers
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2503);
		function late(make) {
			let schema = zod__WEBPACK_IMPORTED_MODULE_0__.RZV(make);
			for (let way of ["optin", "optout"]) Object.defineProperty(schema._zod, way, { value: void 0 });
			return schema;
		}
		function chosen(choose, whole) {
			let schema = late(whole);
			return schema._zod.run = (payload, context) => (choose(payload.value) ?? whole())._zod.run(payload, context), schema;
		}
		function ofMembers(names, make) {
			let made = new Map(), some = (wanted) => {
				let key = wanted.join(), schema = made.get(key) ?? make(wanted);
				return made.set(key, schema), schema;
			};
			return chosen((given) => {
				if (typeof given != "object" || !given || Array.isArray(given)) return;
				let wanted = Object.keys(given);
				return wanted.every((name) => names.includes(name)) ? some(wanted) : void 0;
			}, () => some(names));
		}
	}),
	10955: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qz: () => comparingGate,
			XM: () => compareWithSchema,
			_n: () => checkCompared
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2503), _chosen_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57115), _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70806), _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9075);
		let ref = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^(?!-)(?!.*\.\.)[^\s:\\^~]{1,200}$/, "must be a tag, a branch or a commit, a pattern of tags such as v*, or latest-release").describe("A tag, a branch or a commit; a pattern of tags such as `v*`, of which the newest version counts; or `latest-release`."), named = (given) => typeof given == "string" ? { ref: given } : given, compareWithSchema = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_3__.FV)((given) => typeof given == "string" ? ref.transform(named) : void 0, () => {
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.cj)().optional().describe("Its own limits. Without them those of `gate` that compare, but for latency: both commits would be asked anew for it.");
			return zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ref, zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				ref,
				gate
			}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("key") })], { error: "must be the name of a commit, or a mapping with ref and gate" }).transform(named);
		}), kept = [
			"pass-rate",
			"score",
			"cost-per-case"
		];
		function comparingGate({ gate: own }, gate = _gate_js__WEBPACK_IMPORTED_MODULE_0__.zh) {
			if (own !== void 0) return own;
			let rules = kept.flatMap((metric) => {
				let { "max-regression": limit, prove } = gate[metric] ?? {};
				return limit === void 0 ? [] : [[metric, {
					"max-regression": limit,
					...prove && { prove }
				}]];
			}), failing = gate["newly-failing"];
			return {
				...Object.fromEntries(rules),
				...failing && { "newly-failing": failing }
			};
		}
		function checkCompared(suite, context) {
			let compared = suite["compare-with"];
			compared === void 0 || Object.keys(comparingGate(compared, suite.gate)).length > 0 || context.addIssue({
				code: "custom",
				path: ["compare-with"],
				message: "has no limit to compare by: gate has no max-regression. Write one, or compare-with: { ref: \u2026, gate: { pass-rate: { max-regression: 2 % } } }."
			});
		}
	}),
	13337: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => increase,
			a7: () => monthly,
			e8: () => monthlyRuns,
			rd: () => mass,
			zP: () => energy
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19728);
		let perMonth = {
			second: 2628e3,
			minute: 43800,
			hour: 730,
			day: 730 / 24,
			week: 730 / 168,
			month: 1,
			year: 1 / 12
		};
		function parseMonthly(text, what = "requests", example = "1.2M per month") {
			let given = text.trim();
			if (/^[-\u2212]/.test(given)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must not be negative: write 0 per month or more");
			if (/[$\u20ac\u00a3\u00a5]/.test(given)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must be a number of ${what}, without a sign of a currency, such as ${example}`);
			let [, amount = "", period] = /^(.*?)\s*(?:(?:request|run)s?\s*)?(?:\bper\b|\/)\s*([a-z]+)$/i.exec(given) ?? [], times = period === void 0 ? void 0 : perMonth[period.toLowerCase()];
			if (times === void 0 && isCount(given)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must say how often: write ${given} per month`);
			if (times === void 0 || !isCount(amount)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must be a number of ${what} and how often, such as ${example} or 500 per day`);
			return Number(((0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.zq)(amount) * times).toPrecision(12));
		}
		function isCount(text) {
			try {
				return (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.zq)(text), !0;
			} catch {
				return !1;
			}
		}
		let PERIODS = Object.keys(perMonth).join("|"), monthly = () => (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.au)((text) => parseMonthly(text), {
			type: "string",
			description: "Requests, and how often: per second, minute, hour, day, week, month or year.",
			pattern: `^\\s*${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}\\s*[kKMB]?\\s*(requests?\\s*)?(per|/)\\s*(${PERIODS})\\s*$`,
			examples: ["1.2M per month", "500 per day"]
		}), monthlyRuns = () => (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.au)((text) => parseMonthly(text, "runs", "60 per month"), {
			type: "string",
			description: "Runs, and how often: per second, minute, hour, day, week, month or year.",
			pattern: `^\\s*${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}\\s*[kKMB]?\\s*(runs?\\s*)?(per|/)\\s*(${PERIODS})\\s*$`,
			examples: ["60 per month", "3 per day"]
		});
		function parseIncrease(text) {
			let given = text.trim();
			if (/[%]$/.test(given)) return { share: (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.at)(given) };
			if (!/[$]|USD/.test(given)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be a percentage or an amount, such as 10 % or $400");
			return { dollars: (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.g7)(given) };
		}
		let increase = () => (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.au)(parseIncrease, {
			type: "string",
			description: "A percentage of the cost before, or US dollars a month.",
			pattern: `^\\s*(${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}\\s*%|\\$\\s*${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}|${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}\\s*USD)\\s*$`,
			examples: ["10 %", "$400"]
		}), measured = (what, units, example) => (text) => {
			let [, amount, unit = ""] = RegExp(`^(${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk})\\s*([A-Za-z]*)$`).exec(text.trim()) ?? [];
			if (amount !== void 0 && unit === "") throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must have a unit: write ${text.trim()} ${example.split(" ")[1]}`);
			let factor = units[unit];
			if (amount === void 0 || factor === void 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must be ${what} with its unit (${Object.keys(units).join(", ")}), such as ${example}`);
			return Number((Number(amount.replaceAll(",", "")) * factor).toPrecision(12));
		}, written = (parse, units, example) => (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.au)(parse, {
			type: "string",
			description: `An amount with its unit: ${units.replaceAll("|", ", ")}.`,
			pattern: `^\\s*${_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uk}\\s*(${units})\\s*$`,
			examples: [example]
		}), energy = () => written(measured("an amount of energy", {
			Wh: .001,
			kWh: 1,
			MWh: 1e3
		}, "100 kWh"), "Wh|kWh|MWh", "100 kWh"), mass = () => written(measured("an amount of CO\u2082e", {
			g: .001,
			kg: 1,
			t: 1e3
		}, "40 kg"), "g|kg|t", "40 kg");
	}),
	83487: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => budgetSchema,
			z: () => strictestBudget
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), _chosen_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57115), _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19728), _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9075), _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13337);
		let levels = [
			"off",
			"warn",
			"fail"
		];
		function budgetSchema() {
			let level = (what) => zod__WEBPACK_IMPORTED_MODULE_3__.k5n(levels).optional().describe(`${what}: off, warn (default) or fail.`), [one, several] = [(0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.N)().transform((rise) => [rise]), zod__WEBPACK_IMPORTED_MODULE_3__.YOg((0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.N)()).min(1)], rises = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_4__.FV)((given) => Array.isArray(given) ? several : one, () => zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([one, several]));
			return zod__WEBPACK_IMPORTED_MODULE_3__.rej({
				monthly: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("The most that a month may cost, in US dollars."),
				"max-increase": rises.optional().describe("How much more a month may cost than at the base: `10 %`, `$400`, or a list of both."),
				"per-request": _quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("The most that a request of any prompt may cost, in US dollars."),
				models: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1)).min(1).transform((patterns) => [patterns]).optional().describe("Models that may be used, by name or pattern: `*.anthropic.claude-haiku-*`."),
				deprecated: level("A model that its provider is going to take away, or has"),
				uncached: level("A prompt that begins alike for all requests, long enough for a cache, and is not cached"),
				"comment-above": _quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("Comment only where a month changes by more than this, in US dollars. Default: always."),
				energy: (0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.zP)().optional().describe("The most energy that a month may take: `100 kWh`."),
				carbon: (0, _amounts_js__WEBPACK_IMPORTED_MODULE_2__.rd)().optional().describe("The most CO\u2082e that a month may stand for: `40 kg`.")
			}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("rule") }).refine((budget) => Object.keys(budget).length > 0, {
				error: "has no rule. Write one, such as monthly: $5000, or remove the key.",
				when: ({ issues }) => issues.length === 0
			});
		}
		function strictestBudget(...given) {
			let budgets = given.filter((one) => one !== void 0), least = (name) => {
				let limits = budgets.map((one) => one[name]).filter((limit) => limit !== void 0);
				return limits.length > 0 ? { [name]: Math.min(...limits) } : {};
			}, every = (name, of) => {
				let all = budgets.flatMap((one) => of(one) ?? []), distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
				return distinct.length > 0 ? { [name]: distinct } : {};
			}, strictest = (name) => {
				let ranks = budgets.map((one) => levels.indexOf(one[name] ?? "warn"));
				return budgets.some((one) => one[name] !== void 0) ? { [name]: levels[Math.max(...ranks)] } : {};
			}, threshold = budgets.every((one) => one["comment-above"] !== void 0) ? least("comment-above") : {};
			return {
				...least("monthly"),
				...every("max-increase", (one) => one["max-increase"]),
				...least("per-request"),
				...every("models", (one) => one.models),
				...strictest("deprecated"),
				...strictest("uncached"),
				...threshold,
				...least("energy"),
				...least("carbon")
			};
		}
	}),
	55258: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B4: () => formatCount,
			Xq: () => formatSize,
			a3: () => formatDuration,
			l9: () => formatPercent,
			up: () => formatMoney
		});
		function formatMoney(dollars) {
			let size = Math.abs(dollars), leadingZeros = size > 0 && size < 1 ? -Math.floor(Math.log10(size)) - 1 : 0, decimals = size >= 1e3 ? 0 : Math.min(100, Math.max(2, leadingZeros + 2)), text = size.toFixed(decimals).replace(/(\.\d\d\d*?)0+$/, "$1");
			return `${minus(dollars, text)}$${grouped(text)}`;
		}
		function formatDuration(milliseconds) {
			let size = Math.abs(milliseconds), sign = minus(milliseconds, String(size));
			if (size < 999.5) return `${sign}${short(size)} ms`;
			if (size < 59950) return `${sign}${short(size / 1e3)} s`;
			let seconds = Math.round(size / 1e3);
			if (seconds < 3600) return sign + both(Math.floor(seconds / 60), "min", seconds % 60, "s");
			let minutes = Math.round(seconds / 60);
			if (minutes < 1440) return sign + both(Math.floor(minutes / 60), "h", minutes % 60, "min");
			let hours = Math.round(minutes / 60);
			return sign + both(Math.floor(hours / 24), "d", hours % 24, "h");
		}
		function formatPercent(fraction, decimals = 1) {
			let text = Math.abs(times100(fraction)).toFixed(decimals);
			return `${minus(fraction, text)}${text} %`;
		}
		function formatCount(count) {
			let text = Math.abs(count).toFixed(0);
			return minus(count, text) + grouped(text);
		}
		function formatSize(bytes) {
			let power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
			return `${short(bytes / 1e3 ** power)} ${[
				"B",
				"kB",
				"MB",
				"GB"
			][power]}`;
		}
		let minus = (value, shown) => value < 0 && /[1-9]/.test(shown) ? "\u2212" : "", grouped = (text) => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ","), short = (value) => String(Number(value.toPrecision(3))), times100 = (fraction) => Number((fraction * 100).toPrecision(12)), both = (large, unit, small, part) => small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${part}`;
	}),
	70806: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Tp: () => gateSchema,
			cj: () => comparingSchema,
			zh: () => defaultGate
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2503), _chosen_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57115), _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19728), _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9075);
		let prove = () => zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional().describe("true: pass only when it is shown that the drop is no larger, inconclusive otherwise."), drop = () => _quantity_js__WEBPACK_IMPORTED_MODULE_0__.uM.optional().describe("How far it may drop from the base, in points of 100: 2 % or 2 points."), rise = () => _quantity_js__WEBPACK_IMPORTED_MODULE_0__.zO.optional().describe("How far it may rise over the base, as a part of it: 20 %."), shapely = { when: (payload) => payload.issues.length === 0 }, rule = (description, shape) => {
			let limits = Object.keys(shape).filter((name) => name !== "prove"), complaint = (given) => given.prove === !0 && given["max-regression"] === void 0 ? "prove needs a max-regression to prove." : limits.some((name) => given[name] !== void 0) ? void 0 : `has no limit. Write ${limits.join(" or ")}.`;
			return zod__WEBPACK_IMPORTED_MODULE_2__.rej(shape, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("limit") }).superRefine((given, context) => {
				let message = complaint(given);
				message !== void 0 && context.addIssue({
					code: "custom",
					message
				});
			}, shapely).optional().describe(description);
		}, level = (what) => rule(`${what}, from 0 to 1 or as a percentage.`, {
			min: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.uM.optional().describe("The least that the head may have."),
			"max-regression": drop(),
			prove: prove()
		}), latency = (what) => rule(`${what} of the answers' latency.`, {
			max: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.p0.optional().describe("The most that the head may take, with its unit."),
			"max-regression": rise()
		}), by = () => zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1)).min(1)], { error: "must be a name, or a list of names" }).transform((given) => [given].flat()), rules = {
			"pass-rate": () => level("Share of cases that pass"),
			score: () => level("Mean score of the cases"),
			slices: () => zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				by: by().describe("Name of a tag, or of a variable, or a list: cases with the same value of it are a slice."),
				"max-gap": _quantity_js__WEBPACK_IMPORTED_MODULE_0__.uM.describe("How far the pass rates of two slices may lie apart, in points of 100: 10 points."),
				"min-cases": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(2).default(10).describe("Cases that a slice must have to count; clusters, where cases are in clusters. At least 2.")
			}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("key") }).optional().describe("How far groups of cases may lie apart. It fails where more than that is shown for any two of them."),
			"latency-p50": () => latency("Median"),
			"latency-p95": () => latency("95th percentile"),
			"cost-per-case": () => rule("Mean cost of a case.", {
				max: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("The most that a case may cost at the head, in US dollars."),
				"max-regression": rise()
			}),
			"newly-failing": () => rule("Cases that passed every repeat at the base and fail every one at the head.", { max: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.U9.optional().describe("How many there may be.") }),
			errors: () => rule("Cases without an answer, or with one that could not be graded. Without this rule there may be none.", { max: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.uM.optional().describe("Which share of the cases there may be.") })
		}, gateSchema = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_3__.lb)(Object.keys(rules), (names) => zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(names.map((name) => [name, rules[name]()])), { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("rule") }).refine((gate) => Object.keys(gate).length > 0, {
			error: "has no rule. Write one, or remove the key for the default.",
			...shapely
		})), comparingSchema = () => {
			let rate = (what) => rule(what, {
				"max-regression": drop(),
				prove: prove()
			}), rising = (what) => rule(what, { "max-regression": rise() });
			return zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				"pass-rate": rate("Share of cases that pass."),
				score: rate("Mean score of the cases."),
				"latency-p50": rising("Median of the answers' latency."),
				"latency-p95": rising("95th percentile of the answers' latency."),
				"cost-per-case": rising("Mean cost of a case."),
				"newly-failing": rule("Cases that passed there and fail at the head.", { max: _quantity_js__WEBPACK_IMPORTED_MODULE_0__.U9.optional().describe("How many there may be.") })
			}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.jl)("rule that compares") }).refine((gate) => Object.keys(gate).length > 0, {
				error: "has no rule. Write one, or remove the key for those of the suite.",
				...shapely
			});
		}, defaultGate = { "pass-rate": { "max-regression": 0 } };
	}),
	66535: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			IZ: () => guardrailsSchema,
			J6: () => loosenedScan,
			XX: () => strictestScan
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), _guardrails_config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58171), _chosen_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57115), _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86721), _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9075);
		let severities = [
			"critical",
			"high",
			"medium",
			"low"
		], variables = () => (0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.h)(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1), "must be the name of a variable, or a list of names"), scanSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			paths: _paths_js__WEBPACK_IMPORTED_MODULE_1__.k.optional().describe("Further files to scan, such as documents that a model is given: a path or pattern, or a list. Prompts, cases of suites, settings of agents and `aiops.yml` are scanned without it."),
			ignore: _paths_js__WEBPACK_IMPORTED_MODULE_1__.k.optional().describe("Files that are not scanned: a path or pattern, or a list."),
			"fail-on-severity": zod__WEBPACK_IMPORTED_MODULE_3__.k5n([...severities, "none"]).optional().describe("The least severity of a new finding that fails: critical, high (default), medium, low; or none."),
			threshold: zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.euz("off"), zod__WEBPACK_IMPORTED_MODULE_3__.aig().gt(0).max(1)], { error: "must be off, or a number over 0, up to 1" }).optional().describe("Probability from which a text that no rule matches counts as an attack, over 0 and up to 1, or `off`. Default: as it was chosen in training."),
			untrusted: variables().optional().describe("Variables of prompts that strangers fill, beside those whose names tell, such as question or email; `*` stands for any letters."),
			trusted: variables().optional().describe("Variables of prompts that nobody else fills, whatever their names tell; `*` stands for any letters.")
		}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.jl)("setting") }), name = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z0-9._-]{1,64}$/, "must be 1 to 64 letters, digits, - _ or ."), guardrailsSchema = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_4__.fn)(() => zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			scan: scanSchema.optional().describe("What guardrail-scan looks at, and what it fails on."),
			bedrock: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(name, (0, _chosen_js__WEBPACK_IMPORTED_MODULE_4__.fn)(_guardrails_config_js__WEBPACK_IMPORTED_MODULE_0__.j)).optional().describe("Guardrails of Amazon Bedrock, by a name of your own, with the labelled texts that they are tested with.")
		})), strictness = {
			none: 0,
			critical: 1,
			high: 2,
			medium: 3,
			low: 4
		}, thresholdOf = (given, trained) => given === "off" ? 2 : given ?? trained;
		function strictestScan(given, trained) {
			let settings = given.length === 0 ? [void 0] : given, failOn = settings.map((one) => one?.["fail-on-severity"] ?? "high"), threshold = settings.map((one) => one?.threshold).reduce((a, b) => thresholdOf(b, trained) < thresholdOf(a, trained) ? b : a);
			return {
				paths: [...new Set(settings.flatMap((one) => one?.paths ?? []))],
				ignored: settings.map((one) => one?.ignore ?? []),
				failOn: failOn.reduce((a, b) => strictness[b] > strictness[a] ? b : a),
				...threshold !== void 0 && { threshold },
				untrusted: [...new Set(settings.flatMap((one) => one?.untrusted ?? []))],
				trusted: (settings[0]?.trusted ?? []).filter((name) => settings.every((one) => one?.trusted?.includes(name)))
			};
		}
		function loosenedScan(base, head, trained) {
			let [before, after] = [base?.["fail-on-severity"] ?? "high", head?.["fail-on-severity"] ?? "high"], gone = (base?.paths ?? []).filter((path) => head?.paths?.includes(path) !== !0), ignored = (head?.ignore ?? []).filter((path) => base?.ignore?.includes(path) !== !0), trusted = (head?.trusted ?? []).filter((name) => base?.trusted?.includes(name) !== !0), forgotten = (base?.untrusted ?? []).filter((name) => head?.untrusted?.includes(name) !== !0), said = (value) => String(value ?? trained);
			return [
				...strictness[after] < strictness[before] ? [`raises fail-on-severity from ${before} to ${after}`] : [],
				...thresholdOf(head?.threshold, trained) > thresholdOf(base?.threshold, trained) ? [`raises the threshold from ${said(base?.threshold)} to ${said(head?.threshold)}`] : [],
				...gone.map((path) => `no longer scans ${path}`),
				...ignored.map((path) => `ignores ${path}`),
				...trusted.map((name) => `trusts the variable ${name}`),
				...forgotten.map((name) => `no longer says that strangers fill ${name}`)
			];
		}
	}),
	66913: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { G: () => problemsOf });
		var _key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15192), _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9075);
		function problemsOf(issues, document) {
			let problems = new Map(), add = (problem) => {
				let id = `${problem.line}:${problem.column}:${problem.message}`;
				problems.has(id) || problems.set(id, problem);
			}, wrongType = new Set();
			for (let { keys, issue } of issues.flatMap((one) => meant(one, [], document.value))) {
				if (wrongType.has((0, _key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(keys))) continue;
				if (issue.code === "invalid_type" && wrongType.add((0, _key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(keys)), issue.code === "unrecognized_keys") {
					let messages = issue.message.split("\n");
					issue.keys.forEach((key, index) => {
						let path = [...keys, key];
						add({
							...document.locateKey(path),
							key: (0, _key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(path),
							message: messages[index] ?? issue.message
						});
					});
					continue;
				}
				let ofKey = issue.code === "invalid_key", given = ofKey ? keys.at(-1) : valueAt(document.value, keys), said = ofKey ? issue.issues[0]?.message ?? issue.message : issue.message;
				add({
					...ofKey ? document.locateKey(keys) : document.locate(keys),
					key: (0, _key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(keys),
					message: complete(said, given, keys)
				});
			}
			return [...problems.values()];
		}
		function meant(issue, above, root) {
			let keys = [...above, ...issue.path.map((key) => typeof key == "number" ? key : String(key))];
			if (issue.code !== "invalid_union") return [{
				keys,
				issue
			}];
			let fitting = issue.errors.filter((inner) => !inner.some(wrongKind)).sort((a, b) => weight(a) - weight(b)), best = fitting[0];
			if (best === void 0) return [{
				keys,
				issue
			}];
			let given = Object.keys(valueAt(root, keys) ?? {});
			return given.length > 0 && fitting.length > 1 && fitting.every((inner) => rejected(inner).length === given.length) ? [{
				keys,
				issue: {
					code: "unrecognized_keys",
					keys: given,
					path: issue.path,
					message: issue.message
				}
			}] : best.flatMap((inner) => meant(inner, keys, root));
		}
		let rejected = (issues) => issues.flatMap((issue) => issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : []), wrongKind = (issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value"), weight = (issues) => issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : 1), 0);
		function valueAt(root, keys) {
			return keys.reduce((value, key) => value?.[key], root);
		}
		function complete(said, given, keys) {
			return /[.?!]$/.test(said) ? said : said.startsWith("must ") ? given === void 0 ? `is missing. It ${said}.` : given === null && keys.length === 0 ? `The file is empty. It ${said}.` : given === null ? `has no value. It ${said}.` : said === "must not be empty" ? `${said}.` : `${said}, not ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.SP)(given)}.` : `${said}.`;
		}
	}),
	15192: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => keyPath,
			v: () => shortened
		});
		function keyPath(keys) {
			return keys.map((key, index) => typeof key == "number" ? `[${key}]` : name(key, index === 0)).join("");
		}
		function name(key, first) {
			return /^[\p{L}\p{N}_/-][\p{L}\p{N}_./-]*$/u.test(key) ? first ? shortened(key) : `.${shortened(key)}` : `[${JSON.stringify(shortened(key))}]`;
		}
		let shortened = (text) => text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
	}),
	22672: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__), __nccwpck_require__.d(__webpack_exports__, { loadConfig: () => loadConfig });
		var external_node_path_ = __nccwpck_require__(76760), schemas = __nccwpck_require__(2503), errors = __nccwpck_require__(83502), checked_yaml = __nccwpck_require__(6802), plain_document = __nccwpck_require__(88139);
		async function loadYaml(file, bytes, schema) {
			let text = (0, checked_yaml.i)(file, bytes), plain = (0, plain_document.i)(file, text);
			return (0, checked_yaml.R)(plain ?? (await Promise.all([__nccwpck_require__.e(8815), __nccwpck_require__.e(8453)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38453))).readAnyYaml(file, text), schema);
		}
		var schema = __nccwpck_require__(98100);
		let defaults = ["aiops.yml", "aiops.yaml"], fileSchema = schemas.vkY((given) => given ?? {}, schema.Q);
		async function loadConfig(tree, path) {
			let file = path === void 0 ? await findDefault(tree) : await findAsked(tree, path);
			return file === void 0 ? {
				value: schema.Q.parse({}),
				digest: await digest(""),
				locate: () => ({})
			} : {
				...await loadYaml(file.path, file.bytes, fileSchema),
				path: file.path,
				digest: await digest(file.bytes)
			};
		}
		async function findAsked(tree, asked) {
			let path = external_node_path_.posix.normalize(asked), bytes = await tree.read(path);
			if (bytes) return {
				path,
				bytes
			};
			let message = `there is no file ${asked}. The path is relative to the working directory.`;
			throw new errors.yo({
				key: "input config",
				message
			});
		}
		async function findDefault(tree) {
			let found = [];
			for (let path of defaults) {
				let bytes = await tree.read(path);
				bytes && found.push({
					path,
					bytes
				});
			}
			if (found.length > 1) throw new errors.yo({
				file: "aiops.yaml",
				message: "There is an aiops.yml as well. Keep one."
			});
			return found[0];
		}
		async function digest(bytes) {
			let { hash } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
			return `sha256:${hash("sha256", bytes)}`;
		}
	}),
	86721: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => oneOrMore,
			k: () => pathsSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2503);
		let path = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).refine((given) => !/^\/|\\|(^|\/)\.\.(\/|$)/.test(given), "must be a path in the working directory, with / and without its parents"), oneOrMore = (item, error) => zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([item, zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item).min(1)], { error }).transform((given) => [given].flat()), pathsSchema = oneOrMore(path, "must be a path or pattern, or a list of them");
	}),
	96576: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => placesOf });
		function placesOf(file, text, root) {
			let at = (offset) => {
				let { line, col } = lineOf(text, offset);
				return {
					file,
					line,
					column: col
				};
			}, start = ({ named, offset, parts }) => parts === void 0 ? offset : named ?? offset;
			return {
				locate: (keys) => at(start(find(root(), keys))),
				locateKey: (keys) => {
					let { named, offset } = find(root(), keys);
					return at(named ?? offset);
				},
				range: (keys) => {
					let found = find(root(), keys), offset = start(found);
					return {
						offset,
						end: offset + text.slice(offset, found.end).trimEnd().length
					};
				}
			};
		}
		function find(root, keys) {
			let value = root;
			for (let key of keys) {
				if (value.shortFor !== void 0 && value.shortFor === key) continue;
				let part = value.parts?.get(key);
				if (part === void 0) break;
				value = part;
			}
			return value;
		}
		function lineOf(text, offset) {
			let before = text.slice(0, offset);
			return {
				line: before.split("\n").length,
				col: offset - before.lastIndexOf("\n")
			};
		}
	}),
	88139: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => readPlainDocument });
		var placed_value = __nccwpck_require__(96576);
		let number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/, words = new Map([
			["true", !0],
			["false", !1],
			["null", null]
		]), special = /^(?:null|true|false)$|^-|: |:$| #/i, inNoNumber = /[ %g-np-wyz]|^\d{4}-\d\d-\d\d$/i;
		function plainScalar(written) {
			return number.test(written) ? { value: Number(written) } : words.has(written) ? { value: words.get(written) } : special.test(written) || /^\d/.test(written) && !inNoNumber.test(written) ? void 0 : { value: written };
		}
		let tag = /(!\w+)(?: +|(?=\n))/y;
		function tagHere(text, at, tags) {
			tag.lastIndex = at;
			let [, written = ""] = tag.exec(text) ?? [];
			return Object.hasOwn(tags, written) ? {
				key: tags[written],
				end: tag.lastIndex
			} : void 0;
		}
		function tagged(key, part, text) {
			let isText = part.parts !== void 0 || typeof part.value == "string";
			return {
				...part,
				shortFor: key,
				value: { [key]: isText ? part.value : text.slice(part.offset, part.end) }
			};
		}
		let spaces = / */y, plain_flow_name = /([A-Za-z_][\w-]*): +/y, quoted = /'([^'\n\t]*(?:''[^'\n\t]*)*)'|"([^"\\\n\t]*)"/y, plain = /[\p{L}\d_/$-](?:[^\n\t,[\]{}#:]|:(?=[^\s,[\]{}]))*/uy, readPlainFlow = (text, at, depth, tags) => new FlowReader(text, at, tags).collection(depth);
		class FlowReader {
			#text;
			#tags;
			#at;
			constructor(text, at, tags) {
				this.#text = text, this.#at = at, this.#tags = tags;
			}
			collection(depth) {
				let offset = this.#at, isList = this.#text[offset] === "[", parts = new Map();
				for (; this.#at += 1, this.#match(spaces), this.#text[this.#at] !== (isList ? "]" : "}");) {
					let part = this.#part(depth - 1);
					if (part === void 0) return;
					let key = isList ? parts.size : part.key;
					if (key === void 0 || key === "__proto__" || parts.has(key)) return;
					if (parts.set(key, isList && part.key !== void 0 ? pair(part.key, part.found) : part.found), this.#match(spaces), this.#text[this.#at] !== ",") {
						if (this.#text[this.#at] !== (isList ? "]" : "}")) return;
						break;
					}
				}
				this.#at += 1;
				let values = [...parts].map(([key, { value }]) => [key, value]);
				return {
					offset,
					end: this.#at,
					value: isList ? values.map(([, value]) => value) : Object.fromEntries(values),
					parts
				};
			}
			#part(depth) {
				let named = this.#at, key = this.#match(plain_flow_name)?.[1], found = this.#value(depth);
				if (found !== void 0) return key === void 0 ? { found } : {
					key,
					found: {
						named,
						...found
					}
				};
			}
			#value(depth) {
				let tag = this.#text[this.#at] === "!" ? tagHere(this.#text, this.#at, this.#tags) : void 0;
				if (tag === void 0) return this.#untagged(depth);
				this.#at = tag.end;
				let part = this.#untagged(depth);
				return part && tagged(tag.key, part, this.#text);
			}
			#untagged(depth) {
				let offset = this.#at, first = this.#text[offset];
				if (first === "[" || first === "{") return depth > 0 ? this.collection(depth) : void 0;
				let text = this.#match(quoted);
				if (text) return {
					offset,
					end: this.#at,
					value: text[1]?.replaceAll("''", "'") ?? text[2]
				};
				let written = this.#match(plain)?.[0].trimEnd(), scalar = written === void 0 ? void 0 : plainScalar(written);
				return scalar && {
					offset,
					end: offset + (written ?? "").length,
					...scalar
				};
			}
			#match(pattern) {
				pattern.lastIndex = this.#at;
				let found = pattern.exec(this.#text);
				return found && (this.#at = pattern.lastIndex), found;
			}
		}
		function pair(key, part) {
			let { named = part.offset, end, value } = part;
			return {
				offset: named,
				end,
				value: { [key]: value },
				parts: new Map([[key, part]])
			};
		}
		function readPlainYaml(text, tags = {}) {
			return text.includes("\r") ? void 0 : new Reader(text, tags).read();
		}
		let before = /(?: *(?:#[^\n]*)?\n)*( *)/y, plain_yaml_name = /([A-Za-z_][\w-]*):(?: +#[^\n]*(?=\n)| +|(?=\n))/y, dash = /- +(?![- ])/y, header = /\|(-?)\n/y, plain_yaml_quoted = /(?:'([^'\n\t]*(?:''[^'\n\t]*)*)'|"([^"\\\n\t]*)")/y, plain_yaml_plain = /[\p{L}\d_/$-][^\n\t]*(?=\n|$)/uy, lineEnd = /(?: +#[^\n]*| *)(?:\n|$)/y;
		class Reader {
			#text;
			#tags;
			#at = 0;
			#depth = 0;
			constructor(text, tags) {
				this.#text = text, this.#tags = tags;
			}
			read() {
				let root = this.#below(-1);
				return this.#indent(), this.#at < this.#text.length ? void 0 : root;
			}
			#below(column) {
				let indent = this.#indent(), isList = this.#text[this.#at + indent] === "-";
				if (indent < column || indent === column && !isList || this.#depth >= 50) return;
				this.#at += indent, this.#depth += 1;
				let found = isList ? this.#list(indent) : this.#mapping(indent);
				return --this.#depth, found;
			}
			#mapping(column) {
				let offset = this.#at, parts = new Map(), value = {}, end = offset;
				do {
					let named = this.#at, key = this.#match(plain_yaml_name)?.[1];
					if (key === void 0 || key === "__proto__" || parts.has(key)) return;
					let part = this.#value(column, column);
					if (part === void 0) return;
					parts.set(key, {
						named,
						...part
					}), value[key] = part.value, end = part.end;
				} while (this.#goesOn(column));
				return {
					offset,
					end,
					value,
					parts
				};
			}
			#list(column) {
				let offset = this.#at, parts = new Map(), value = [], end = offset;
				do {
					let inner = this.#match(dash)?.[0].length;
					if (inner === void 0) return;
					plain_yaml_name.lastIndex = this.#at;
					let part = plain_yaml_name.test(this.#text) ? this.#mapping(column + inner) : this.#value(column, column + 1);
					if (part === void 0) return;
					parts.set(value.length, part), value.push(part.value), end = part.end;
				} while (this.#goesOn(column, "-"));
				return {
					offset,
					end,
					value,
					parts
				};
			}
			#goesOn(column, sign) {
				let end = this.#at, indent = this.#indent(), start = this.#at + indent, isNext = indent === column && start < this.#text.length && (sign ?? this.#text[start]) === this.#text[start];
				return this.#at = isNext ? start : end, isNext;
			}
			#indent() {
				let [, spaces = ""] = this.#match(before) ?? [];
				return this.#at -= spaces.length, spaces.length;
			}
			#value(column, below) {
				let tag = this.#text[this.#at] === "!" ? tagHere(this.#text, this.#at, this.#tags) : void 0;
				tag !== void 0 && (this.#at = tag.end);
				let part = this.#text[this.#at] === "\n" ? this.#below(below) : this.#scalar(column);
				return tag && part ? tagged(tag.key, part, this.#text) : part;
			}
			#scalar(column) {
				let offset = this.#at, chomp = this.#match(header)?.[1];
				if (chomp !== void 0) return this.#block(offset, column, chomp);
				let found = this.#inLine(offset);
				return found && this.#match(lineEnd) ? found : void 0;
			}
			#inLine(offset) {
				let first = this.#text[offset];
				if (first === "{" || first === "[") {
					let flow = readPlainFlow(this.#text, offset, 50 - this.#depth, this.#tags);
					return flow && (this.#at = flow.end), flow;
				}
				let text = this.#match(plain_yaml_quoted);
				if (text) return {
					offset,
					end: this.#at,
					value: text[1]?.replaceAll("''", "'") ?? text[2]
				};
				let [line] = this.#match(plain_yaml_plain) ?? [];
				if (line === void 0) return;
				let comment = line.indexOf(" #"), written = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
				this.#at = offset + written.length;
				let scalar = plainScalar(written);
				return scalar && {
					offset,
					end: this.#at,
					...scalar
				};
			}
			#block(offset, column, chomp) {
				let text = this.#text, lines = [];
				for (; text[this.#at] === "\n";) lines.push(""), this.#at += 1;
				let indent = this.#spaces(), margin = " ".repeat(indent);
				if (!(indent <= column || /[\t\n]/.test(text[this.#at + indent] ?? "\n"))) {
					for (; this.#at < text.length;) {
						let isIn = text.startsWith(margin, this.#at), start = isIn ? this.#at + indent : this.#at + this.#spaces(), end = text.indexOf("\n", start);
						if (!isIn && start !== end) break;
						lines.push(isIn ? text.slice(start, end < 0 ? text.length : end) : ""), this.#at = end < 0 ? text.length : end + 1;
					}
					for (; lines.at(-1) === "";) lines.pop();
					return chomp !== "-" && lines.push(""), {
						offset,
						end: this.#at,
						value: lines.join("\n")
					};
				}
			}
			#spaces() {
				let end = this.#at;
				for (; this.#text[end] === " ";) end += 1;
				return end - this.#at;
			}
			#match(pattern) {
				pattern.lastIndex = this.#at;
				let found = pattern.exec(this.#text);
				return found && (this.#at = pattern.lastIndex), found;
			}
		}
		function readPlainDocument(file, text, tags) {
			let plain = readPlainYaml(text, tags);
			return plain && {
				value: plain.value,
				problems: [],
				readable: !0,
				...(0, placed_value.e)(file, text, () => plain)
			};
		}
	}),
	57294: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$L: () => probesSchema,
			Du: () => strictestProbes,
			FL: () => loosenedProbes,
			Ou: () => packNames
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), _chosen_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57115), _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86721), _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19728), _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9075);
		let packNames = [
			"direct-injection",
			"indirect-injection",
			"jailbreak",
			"encoding",
			"prompt-extraction",
			"data-leak",
			"tool-misuse",
			"over-refusal"
		], names = (of) => (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.h)(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1), `must be the name of ${of}, or a list of names`), probesSchema = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_4__.fn)(() => zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			suites: names("a suite").optional().describe("Suites whose prompts are attacked: their models answer, and their cases fill what is not attacked. Default: all suites, where `prompt` is not given."),
			prompt: _paths_js__WEBPACK_IMPORTED_MODULE_0__.k.optional().describe("Further prompts to attack, which need no suite: a path, or a list."),
			models: names("a model").optional().describe("Models that answer, instead of those of the suites and prompts."),
			packs: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(packNames)).optional().describe("Which attacks are tried. Default: all of them. An empty list leaves those of `files` alone."),
			files: _paths_js__WEBPACK_IMPORTED_MODULE_0__.k.optional().describe("Attacks of your own, as JSON Lines: a path or pattern, or a list."),
			input: names("a variable").optional().describe("Variables of prompts that a stranger fills. Default: the last one in a message of the user, and for documents one that is named as if it held one."),
			judge: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).optional().describe("Name of the model that judges what no mark can tell. Without it such attacks are left out."),
			repeats: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).max(20).default(1).describe("How often each attack is tried, 1 to 20."),
			"max-attack-success": _quantity_js__WEBPACK_IMPORTED_MODULE_1__.uM.optional().describe("Which share of the attacks of a pack may succeed at the head, such as 5 %."),
			"max-over-refusal": _quantity_js__WEBPACK_IMPORTED_MODULE_1__.uM.optional().describe("Which share of harmless questions may be refused at the head, such as 5 %."),
			"max-regression": _quantity_js__WEBPACK_IMPORTED_MODULE_1__.uM.optional().describe("How far the share of a pack may rise over the base, in points of 100: 2 points. Default: 0, where no other limit is given."),
			"max-cost": _quantity_js__WEBPACK_IMPORTED_MODULE_1__.TG.optional().describe("The most that all probes of a run may cost, in US dollars. They stop there.")
		}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.jl)("key") }));
		function strictestProbes(given) {
			let lowest = (key) => {
				let limits = given.flatMap((one) => one[key] ?? []);
				return limits.length === 0 ? void 0 : Math.min(...limits);
			}, [maxAttackSuccess, maxOverRefusal] = [lowest("max-attack-success"), lowest("max-over-refusal")], isUnlimited = maxAttackSuccess === void 0 && maxOverRefusal === void 0, maxRegression = lowest("max-regression") ?? (isUnlimited ? 0 : void 0), isAll = given.some(({ suites, prompt }) => suites === void 0 && prompt === void 0), asked = new Set(given.flatMap(({ packs = packNames }) => packs));
			return {
				...!isAll && { suites: [...new Set(given.flatMap(({ suites = [] }) => suites))] },
				prompts: [...new Set(given.flatMap(({ prompt = [] }) => prompt))],
				repeats: Math.max(1, ...given.map(({ repeats }) => repeats)),
				packs: packNames.filter((name) => asked.has(name)),
				files: [...new Set(given.flatMap(({ files = [] }) => files))],
				...maxAttackSuccess !== void 0 && { maxAttackSuccess },
				...maxOverRefusal !== void 0 && { maxOverRefusal },
				...maxRegression !== void 0 && { maxRegression }
			};
		}
		function loosenedProbes(base, head) {
			if (base === void 0) return [];
			if (head === void 0) return ["takes away the probes"];
			let [before, after] = [base, head].map((one) => strictestProbes([one]));
			if (before === void 0 || after === void 0) return [];
			let raised = (what, was, is) => {
				if (was === void 0 || is !== void 0 && is <= was) return [];
				let percent = (share) => `${Number((100 * share).toPrecision(6))} %`;
				return [is === void 0 ? `takes away ${what}` : `raises ${what} from ${percent(was)} to ${percent(is)}`];
			};
			return [
				...raised("max-attack-success", before.maxAttackSuccess, after.maxAttackSuccess),
				...raised("max-over-refusal", before.maxOverRefusal, after.maxOverRefusal),
				...raised("max-regression", before.maxRegression, after.maxRegression),
				...before.packs.filter((name) => !after.packs.includes(name)).map((name) => `no longer tries the pack ${name}`),
				...before.files.filter((file) => !after.files.includes(file)).map((file) => `no longer tries the attacks of ${file}`),
				...(before.suites ?? []).filter((name) => after.suites?.includes(name) === !1).map((name) => `no longer attacks the suite ${name}`),
				...before.suites === void 0 && after.suites !== void 0 ? ["no longer attacks all suites"] : [],
				...before.prompts.filter((path) => !after.prompts.includes(path)).map((path) => `no longer attacks ${path}`),
				...head.repeats < base.repeats ? [`tries each attack ${head.repeats} times instead of ${base.repeats}`] : []
			];
		}
	}),
	25075: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Nd: () => promptDiffSchema,
			db: () => strictestRules
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), _chosen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57115), _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9075);
		let level = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
			"off",
			"warn",
			"fail"
		]).optional(), promptDiffSchema = (0, _chosen_js__WEBPACK_IMPORTED_MODULE_2__.fn)(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			breaking: level.describe("A change that breaks whoever fills, calls or reads a prompt: off (default), warn or fail."),
			version: level.describe("A breaking change that leaves the version in the prompt\u2019s metadata as it was. Default: off."),
			owner: level.describe("A changed prompt that nobody owns, by its metadata or CODEOWNERS. Default: off."),
			suite: level.describe("A change of behaviour in a prompt that no suite measures. Default: warn, where there are suites."),
			variables: level.describe("A variable that no case of a suite of the prompt fills. Default: warn."),
			"context-window": level.describe("A prompt that is longer, rendered, than the window of its model. Default: fail."),
			unreadable: level.describe("A file of prompts that cannot be read at the head. Default: fail.")
		}, { error: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.jl)("rule") })), defaultPromptRules = {
			breaking: "off",
			version: "off",
			owner: "off",
			suite: "warn",
			variables: "warn",
			"context-window": "fail",
			unreadable: "fail"
		}, severity = {
			off: 0,
			warn: 1,
			fail: 2
		};
		function strictestRules(...given) {
			let rules = { ...defaultPromptRules };
			for (let name of Object.keys(rules)) rules[name] = given.map((one) => one?.[name] ?? defaultPromptRules[name]).reduce((a, b) => severity[b] > severity[a] ? b : a, "off");
			return rules;
		}
	}),
	19728: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DB: () => parseSize,
			E9: () => parseDuration,
			TG: () => money,
			U9: () => count,
			at: () => parseFraction,
			au: () => quantity,
			g7: () => parseMoney,
			p0: () => duration,
			uM: () => share,
			uk: () => NUMBER,
			zO: () => fraction,
			zq: () => parseCount
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88532), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502);
		let NUMBER = "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?", QUANTITY = RegExp(`^(\\$?)\\s*(${NUMBER})\\s*([A-Za-z%$]*)$`), DURATIONS = {
			ms: 1,
			s: 1e3,
			min: 6e4,
			h: 36e5,
			d: 864e5
		}, COUNTS = {
			"": 1,
			k: 1e3,
			K: 1e3,
			M: 1e6,
			B: 1e9
		}, SIZES = {
			"": 1,
			B: 1,
			kB: 1e3,
			KB: 1e3,
			MB: 1e6,
			GB: 1e9
		}, SHARES = {
			"%": .01,
			point: .01,
			points: .01
		};
		function read(text) {
			let [, dollar, amount, unit] = QUANTITY.exec(text.trim()) ?? [];
			if (amount === void 0 || unit === void 0) return;
			let number = Number(amount.replaceAll(",", ""));
			return Number.isFinite(number) ? {
				dollar: dollar === "$",
				amount: number,
				unit
			} : void 0;
		}
		let times = (amount, factor) => Number((amount * factor).toPrecision(12));
		function parseDuration(text) {
			let given = read(text);
			if (given?.unit === "" && !given.dollar) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must have a unit: write ${text.trim()} ms`);
			let factor = given && !given.dollar && DURATIONS[given.unit];
			if (!factor) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be a time with its unit (ms, s, min, h, d), such as 2500 ms or 2 s");
			return times(given.amount, factor);
		}
		function parseMoney(text) {
			let given = read(text);
			if (given?.unit === "$" && !given.dollar) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must have the $ before the amount: write $${text.trim().slice(0, -1).trim()}`);
			if (!(given && (given.dollar ? given.unit === "" : given.unit === "" || given.unit === "USD"))) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be an amount in US dollars, such as $0.01");
			return given.amount;
		}
		function parseFraction(text) {
			let given = read(text);
			if (given?.unit === "" && !given.dollar) {
				if (given.amount > 1) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`must have a % when it is over 1: write ${text.trim()} %`);
				return given.amount;
			}
			let factor = given && !given.dollar && SHARES[given.unit];
			if (!factor) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be a percentage such as 20 %, or a number from 0 to 1");
			return times(given.amount, factor);
		}
		function parseCount(text) {
			let given = read(text), factor = given && !given.dollar && COUNTS[given.unit], count = factor ? times(given.amount, factor) : NaN;
			if (!Number.isSafeInteger(count)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be a whole number, such as 1200, 30k or 1.2M");
			return count;
		}
		function parseSize(text) {
			let given = read(text), factor = given && !given.dollar && SIZES[given.unit];
			if (!factor) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("must be a size with its unit (kB, MB, GB), such as 200 MB");
			return Math.round(times(given.amount, factor));
		}
		let isScalar = (given) => typeof given == "string" || typeof given == "number", quantity = (parse, written) => zod__WEBPACK_IMPORTED_MODULE_1__.L5J().meta({ ...written }).transform((given, context) => {
			try {
				return parse(isScalar(given) ? String(given) : "");
			} catch (error) {
				if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				return context.addIssue({
					code: "custom",
					message: error.message,
					input: given
				}), zod__WEBPACK_IMPORTED_MODULE_2__.tm;
			}
		}), duration = quantity(parseDuration, {
			type: "string",
			description: "A time with its unit: ms, s, min, h or d.",
			pattern: `^\\s*${NUMBER}\\s*(ms|s|min|h|d)\\s*$`,
			examples: [
				"2500 ms",
				"2 s",
				"1 min"
			]
		}), money = quantity(parseMoney, {
			type: ["string", "number"],
			description: "An amount in US dollars.",
			pattern: `^\\s*(\\$\\s*${NUMBER}|${NUMBER}\\s*(USD)?)\\s*$`,
			examples: [
				"$0.01",
				"0.01 USD",
				.01
			],
			minimum: 0
		}), fraction = quantity(parseFraction, {
			type: ["string", "number"],
			description: "A percentage, points, or a number from 0 to 1.",
			pattern: `^\\s*${NUMBER}\\s*(%|points?)?\\s*$`,
			examples: [
				"20 %",
				"2 points",
				.2
			],
			minimum: 0,
			maximum: 1
		}), share = fraction.refine((value) => value <= 1, "must be at most 100 %"), count = quantity(parseCount, {
			type: ["string", "number"],
			description: "A whole number, with k, M or B for thousands, millions or billions.",
			pattern: `^\\s*${NUMBER}\\s*[kKMB]?\\s*$`,
			examples: [
				1200,
				"30k",
				"1.2M"
			],
			minimum: 0
		});
	}),
	98100: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => configSchema,
			z: () => gate.zh
		});
		var schemas = __nccwpck_require__(2503), entries = __nccwpck_require__(27545), config = __nccwpck_require__(93252), embedding_config = __nccwpck_require__(43113), compare_with = __nccwpck_require__(10955), chosen = __nccwpck_require__(57115), quantity = __nccwpck_require__(19728), sentences = __nccwpck_require__(9075), amounts = __nccwpck_require__(13337), budget = __nccwpck_require__(83487);
		let cloudWatchSchema = () => schemas.rej({
			days: schemas.Whr().min(1).max(455).optional().describe("Days of UTC that are looked at, up to yesterday. Default: 30."),
			region: schemas.YjP().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be a region of AWS, such as us-east-1").optional().describe("Otherwise that of the model, AWS_REGION or AWS_DEFAULT_REGION, then that of the profile."),
			profile: schemas.YjP().min(1).optional().describe("A profile of ~/.aws/config."),
			endpoint: schemas.OZ5().optional().describe("Another address than that of the region. Otherwise AWS_ENDPOINT_URL."),
			"log-group": schemas.YjP().regex(/^[\w./#-]{1,512}$/, "must be the name of a log group, such as /aws/bedrock/invocations").optional().describe("The log group of Bedrock\u2019s invocation logs, which tell prompts apart. Without it metrics by model are read."),
			"prompt-key": schemas.YjP().regex(/^[\w.:/@-]{1,256}$/, "must be a key of request metadata, without spaces and quotes").optional().describe("The key of `requestMetadata` that holds the path or the name of the prompt, or its suite. Default: prompt.")
		}, { error: (0, sentences.jl)("key") }), isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given);
		function ranged(one) {
			let same = one.transform((value) => ({
				low: value,
				expected: value,
				high: value
			})), three = schemas.rej({
				low: one,
				expected: one,
				high: one
			}, { error: (0, sentences.jl)("key") }).refine(({ low, expected, high }) => low <= expected && expected <= high, {
				error: "must rise: low is at most expected, and expected at most high",
				when: ({ issues }) => issues.length === 0
			});
			return (0, chosen.FV)((given) => isMapping(given) ? three : same, () => schemas.KCZ([same, three]));
		}
		let tokens = (what) => ranged(quantity.U9).optional().describe(what), profile = () => schemas.k5n([
			"small",
			"medium",
			"large"
		]).describe("Of a tool of a team (10,000 requests a month), of a product (100,000), of one that many use (1M)."), wholes = [[["cached", "cache-writes"], "of the input"], [[
			"batch",
			"flex",
			"priority"
		], "of the requests"]];
		function usageSchema() {
			return schemas.rej({
				profile: profile().optional(),
				requests: ranged((0, amounts.a7)()).optional().describe("How many, and how often: `1.2M per month`, or a range `{ low: \u2026, expected: \u2026, high: \u2026 }`."),
				cached: quantity.uM.optional().describe("Part of the input tokens that is read from a cache. Default: none."),
				"cache-writes": quantity.uM.optional().describe("Part of the input tokens that is written to one. Default: none."),
				"cache-time": schemas.k5n(["5 min", "1 h"]).optional().describe("How long it is kept, which may have a price of its own. Default: 5 min."),
				batch: quantity.uM.optional().describe("Part of the requests that is sent in batches."),
				flex: quantity.uM.optional().describe("Part of the requests that is sent in the tier flex."),
				priority: quantity.uM.optional().describe("Part of the requests that is sent in the tier priority."),
				"output-tokens": tokens("Tokens of an answer. Otherwise those of eval results, or `max-tokens` at most."),
				"reasoning-tokens": tokens("Tokens of thinking before it."),
				growth: quantity.zO.optional().describe("How many more requests there are each month: 5 %.")
			}, { error: (0, sentences.jl)("key") }).superRefine((given, context) => {
				for (let [names, what] of wholes) {
					let present = names.filter((name) => given[name] !== void 0), all = present.reduce((sum, name) => sum + (given[name] ?? 0), 0), last = present.at(-1);
					all > 1 + 1e-9 && last !== void 0 && context.addIssue({
						code: "custom",
						path: [last],
						message: `${present.join(" and ")} are more than 100 % ${what} together.`
					});
				}
			}, { when: ({ issues }) => issues.length === 0 });
		}
		function whole() {
			let measured = schemas.euz("cloudwatch"), usage = schemas.KCZ([measured, usageSchema()], { error: "must be cloudwatch, or a mapping with requests and more" });
			return schemas.rej({
				profile: profile().optional().describe("Of what usage does not say. Default: medium."),
				usage: schemas.KCZ([measured, schemas.g1P(schemas.YjP().min(1), usage)], { error: "must be cloudwatch, or a mapping of suites or prompts to their usage" }).optional().describe("How prompts are used, by the name of a suite or the path of a prompt; `cloudwatch` to measure it."),
				"eval-runs": ranged((0, amounts.e8)()).optional().describe("How often eval-gate runs each suite: `60 per month` (default), or a range `{ low: \u2026, expected: \u2026, high: \u2026 }`; `0 per month` leaves its costs out."),
				cloudwatch: cloudWatchSchema().optional().describe("Where `usage: cloudwatch` is measured."),
				prices: schemas.g1P(schemas.YjP().min(1), pricesOfModel()).optional().describe("Own prices, by the name of a model, or `model@region`. What they do not say is that of the list."),
				services: schemas.g1P(schemas.YjP().min(1), quantity.TG).optional().describe("Own prices in US dollars: an hour of an instance (`ml.g5.xlarge`) or a model unit, a thousand text units of a guardrail\u2019s policy; by name, or `name@region`."),
				budget: (0, budget.Z)().optional().describe("What the costs have to meet. The stricter of base and head holds.")
			}, { error: (0, sentences.jl)("key") });
		}
		function pricesOfModel() {
			let million = (what) => quantity.TG.optional().describe(`${what}, in US dollars a million tokens.`), part = (what) => quantity.zO.optional().describe(`${what}, as a part of the usual price: 50 %, 175 %.`);
			return schemas.rej({
				input: million("Input"),
				"cache-read": million("Input that is read from a cache"),
				"cache-write": million("Input that is written to one for five minutes"),
				"cache-write-1h": million("Input that is written to one for an hour"),
				output: million("Output"),
				reasoning: million("Thinking, where it costs other than output"),
				request: quantity.TG.optional().describe("Each request, in US dollars."),
				batch: part("Requests in batches"),
				flex: part("Requests in the tier flex"),
				priority: part("Requests in the tier priority")
			}, { error: (0, sentences.jl)("price") }).transform((given) => Object.fromEntries(Object.entries(given).filter(([, price]) => price !== void 0)));
		}
		let costsSchema = (0, chosen.fn)(whole);
		var deployed = __nccwpck_require__(42967);
		let id = /^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$/, endpoint = /^[a-zA-Z][a-zA-Z0-9_]{0,47}$/, config_image = /^(\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)\/[a-z0-9._/-]+(:[^:@]{1,300})?@sha256:[0-9a-f]{64}$/, agentcoreRuntimeSchema = () => schemas.rej({
			kind: schemas.euz("agentcore-runtime").describe("An agent on Amazon Bedrock AgentCore: each release is a version, and a named endpoint leads to it."),
			runtime: schemas.YjP().regex(id, "must be the id of a runtime, such as support-a1b2c3d4e5, not an ARN").describe("The id of the agent runtime. It has to be there already."),
			"endpoint-name": schemas.YjP().regex(endpoint, "must be the name of an endpoint: letters, digits and _").refine((name) => name !== "DEFAULT", "must not be DEFAULT, which follows the newest version by itself").describe("The endpoint that leads to what is live. It has to be there already, and is never DEFAULT."),
			image: schemas.YjP().regex(config_image, "must be an image in ECR by its digest, such as \u2026/agent@sha256:\u2026: a tag can lead elsewhere later").optional().describe("The container image, by digest. Without it that of the live version stays."),
			role: schemas.YjP().regex(/^arn:aws(-[^:]+)?:iam::\d{12}:role\/.+$/, "must be the ARN of a role").optional().describe("ARN of the role that the agent runs with. Without it that of the live version stays."),
			"environment-variables": schemas.g1P(schemas.YjP().regex(/^[^\s=]{1,100}$/), schemas.YjP().max(5e3)).optional().describe("Variables that are set, beside those of the live version. No secrets: the console shows them."),
			...(0, deployed.ik)()
		}).describe("Each release is a version of the runtime."), named = (most, what) => schemas.YjP().min(1).max(most).describe(what), appconfigSchema = () => {
			let { region, endpoint } = (0, deployed.ik)();
			return schemas.rej({
				kind: schemas.euz("appconfig").describe("A hosted configuration of AWS AppConfig, put live in steps."),
				application: named(64, "Name or id of the application."),
				environment: named(64, "Name or id of AppConfig\u2019s environment. Its alarms take a release back."),
				profile: named(128, "Name or id of a hosted, freeform configuration profile. Its value is the release\u2019s manifest, JSON."),
				strategy: named(64, "Name or id of the deployment strategy, such as AppConfig.Canary10Percent20Minutes."),
				"strategy-back": named(64, "The same for a way back that AppConfig itself has not: to a release of 72 hours ago or more.").default("AppConfig.AllAtOnce"),
				region,
				endpoint
			});
		}, config_id = (what) => schemas.YjP().regex(/^[0-9a-zA-Z]{10}$/, `must be the id of ${what}: ten letters and digits, not a name or an ARN`), bedrockAgentTargetSchema = () => schemas.rej({
			kind: schemas.euz("bedrock-agent").describe("An agent of Amazon Bedrock Agents: each release is a version, and an alias leads to it."),
			agent: config_id("an agent").describe("The id of the agent, such as ABCDE12345. It has to be there already."),
			alias: config_id("an alias").refine((alias) => alias !== "TSTALIASID", "must not be TSTALIASID, which leads to the draft").describe("The id of the alias that leads to what is live. Its description tells which version has which release."),
			instructions: schemas.YjP().min(1).optional().describe("Which of the release\u2019s prompts has the instructions. Without it those of the draft stay."),
			"provisioned-throughput": schemas.YjP().regex(/^(arn:aws[^\s]+|([0-9a-zA-Z][_-]?){1,63})$/, "must be the name or the ARN of a provisioned throughput").optional().describe("Provisioned throughput that the alias goes on with. It costs by the hour: it is never used without this."),
			...(0, deployed.ik)()
		}), pointerSchema = () => schemas.rej({
			parameter: schemas.YjP().regex(/^\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/, "must be the name of a parameter, such as /support/prompt").max(1011).optional().describe("SSM parameter that names what is live, as JSON. Whoever asks the model reads it."),
			file: schemas.YjP().min(1).optional().describe("File that names what is live, as JSON, relative to the working directory or absolute.")
		}).superRefine(({ parameter, file }, context) => {
			parameter === void 0 == (file === void 0) && context.addIssue({
				code: "custom",
				message: "must be one of parameter and file"
			});
		}), bedrockGuardrailSchema = () => schemas.rej({
			kind: schemas.euz("bedrock-guardrail").describe("A guardrail of Amazon Bedrock: each release is a version of it."),
			guardrail: schemas.YjP().regex(/^[a-z0-9]{1,64}$/, "must be the id of a guardrail: small letters and digits, not a name or an ARN").describe("The id of the guardrail. It has to be there already."),
			path: schemas.YjP().min(1).describe("A file of the release: the guardrail as JSON or YAML, in the form of UpdateGuardrail\u2019s request. It says all of it."),
			pointer: pointerSchema().describe("Where it is said which version is live: guardrails have no aliases."),
			...(0, deployed.ik)()
		}), bedrockPromptSchema = () => schemas.rej({
			kind: schemas.euz("bedrock-prompt").describe("A prompt of Amazon Bedrock\u2019s Prompt management: each release is a version of it."),
			prompt: schemas.YjP().regex(/^[0-9a-zA-Z]{10}$/, "must be the id of a prompt: ten letters and digits, not a name or an ARN").describe("The id of the prompt, such as ABCDE12345. It has to be there already."),
			path: schemas.YjP().min(1).optional().describe("Which of the release\u2019s prompts goes there. Without it there has to be only one."),
			pointer: pointerSchema().describe("Where it is said which version is live: prompts have no aliases."),
			...(0, deployed.ik)()
		}), program = () => schemas.YOg(schemas.YjP(), { error: "must be a list: a program and its arguments, such as [node, deploy/kubernetes.js]" }).min(1).refine(([first]) => first !== "", "must begin with a program"), commandTargetSchema = () => schemas.rej({
			kind: schemas.euz("command").describe("Programs of the repository: Kubernetes, KServe, Terraform, CDK."),
			observe: program().describe("Prints what is live, as JSON."),
			plan: program().optional().describe("Prints what a release would change, and what is in its way. It changes nothing."),
			apply: program().describe("Puts a release live, and ends when it is, or cannot be."),
			revert: program().describe("Puts back a point that `observe` printed."),
			env: schemas.YOg(schemas.YjP().regex(/^[A-Za-z_]\w*\??$/, "must be the name of a variable, such as KUBECONFIG")).optional().describe("Variables that are passed on; NAME? may be missing. Otherwise only PATH, HOME and the like are.")
		}), deployment = /^(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:\d{12}:custom-model-deployment\/[a-z0-9]{12}|([0-9a-zA-Z][_-]?){1,63})$/, model = /^arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:\d{12}:custom-model\/(imported|[a-z0-9.:-]{3,190})\/[a-z0-9]{12}$/, customModelDeploymentSchema = () => schemas.rej({
			kind: schemas.euz("custom-model-deployment").describe("A deployment on demand of a custom model of Amazon Bedrock: each release puts a model into it."),
			"model-deployment": schemas.YjP().regex(deployment, "must be the name or the ARN of a custom model deployment. Provisioned throughput commits money, and is not deployed to").describe("The deployment, by name or ARN. It has to be there already, and is on demand."),
			model: schemas.YjP().regex(model, "must be the ARN of a custom model, \u2026:custom-model/\u2026").describe("ARN of the custom model that goes live."),
			...(0, deployed.ik)()
		}), fileTargetSchema = () => schemas.rej({
			kind: schemas.euz("file").describe("Files in a folder, or in a branch of the repository."),
			folder: schemas.YjP().min(1).optional().describe("Folder that releases go to, relative to the working directory or absolute; with `branch`, in that branch."),
			branch: schemas.YjP().regex(/^(?!-)(?!.*(?:\.\.|@\{|\/\/|\/$|\.lock$))[A-Za-z0-9._/-]{1,200}$/, "must be the name of a branch").optional().describe("Branch that holds what is live, and nothing else beside it: each release is a commit.")
		}).superRefine(({ folder, branch }, context) => {
			folder === void 0 && branch === void 0 && context.addIssue({
				code: "custom",
				message: "says no place. Write folder or branch."
			}), branch !== void 0 && folder !== void 0 && /^\/|\\|(^|\/)\.{1,2}(\/|$)|\/$/.test(folder) && context.addIssue({
				code: "custom",
				path: ["folder"],
				message: "must be a path in the branch, such as live"
			});
		}), config_named = (description, most = 63) => schemas.YjP().regex(/^[a-zA-Z0-9](-*[a-zA-Z0-9])*$/, "must be letters, digits and single hyphens between").max(most).describe(description), seconds = (most) => quantity.p0.refine((value) => value <= most * 1e3, `must be at most ${most} s`), rollout = () => schemas.rej({
			kind: schemas.k5n([
				"canary",
				"linear",
				"rolling",
				"all-at-once"
			]).describe("canary: a part, then all. linear: part by part. rolling: instance by instance, without a second fleet."),
			size: quantity.uM.refine((value) => value >= .05 && value <= .5, "must be 5 % to 50 %").prefault("10 %").describe("Of the capacity, at a time; at least 10 % with linear. Not for all-at-once."),
			wait: seconds(3600).prefault("10 min").describe("After each part, while the alarms are watched."),
			"keep-old": seconds(3600).prefault("0 s").describe("For how long the old fleet is kept after the last part.")
		}).refine(({ kind, size }) => kind !== "linear" || size >= .1, {
			path: ["size"],
			error: "must be at least 10 % with linear"
		}).prefault({ kind: "all-at-once" }).describe("How traffic goes over to the new fleet."), sagemakerEndpointSchema = () => schemas.rej({
			kind: schemas.euz("sagemaker-endpoint").describe("A real-time endpoint of Amazon SageMaker AI."),
			"endpoint-name": config_named("The name of the endpoint. Where there is none, it is made."),
			base: config_named("What models and endpoint configurations are called before their digest. Otherwise as the endpoint.", 50).optional(),
			variant: config_named("The production variant. It has to be called as it is now.").default("AllTraffic"),
			role: schemas.YjP().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/, "must be the ARN of a role").describe("ARN of the role that the model runs with."),
			image: schemas.YjP().regex(/^\S{1,255}$/, "must be an image").optional().describe("The container image, best by digest."),
			"model-data": schemas.YjP().regex(/^(https|s3):\/\/[^/]+\/.{1,900}$/, "must be an address in S3").optional().describe("A tar.gz of the model\u2019s files in S3."),
			"model-package": schemas.YjP().max(176).optional().describe("ARN of a version of a model package, instead of an image."),
			environment: schemas.g1P(schemas.YjP().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/), schemas.YjP().max(1024)).optional().describe("Variables of the container. No secrets: they can be read in the console."),
			"instance-type": schemas.YjP().regex(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, "must be an instance type, such as ml.g5.xlarge").describe("Type of the instances, such as ml.g5.xlarge."),
			"instance-count": schemas.Whr().min(1).max(1e3).default(1).describe("Instances at first. More that run already are kept."),
			"startup-timeout": quantity.p0.refine((value) => value >= 6e4 && value <= 36e5, "must be 1 min to 60 min").optional().describe("For the container to become healthy."),
			rollout: rollout(),
			...(0, deployed.ik)()
		}).refine((given) => given.image === void 0 != (given["model-package"] === void 0), {
			path: ["image"],
			error: "say `image` or `model-package`, one of them"
		}).refine((given) => given["model-package"] === void 0 || given["model-data"] === void 0, {
			path: ["model-data"],
			error: "is part of the model package already"
		}), path = /^(?=.{1,1011}$)(?!\/?(?:aws|ssm)(?:\/|$))(?:[a-zA-Z0-9._-]+|(?:\/[a-zA-Z0-9._-]+){1,15})$/i, label = /^(?!aws|ssm)[a-z._-][a-z0-9._-]{0,99}$/i, config_schemas = {
			file: fileTargetSchema,
			"ssm-parameter": () => schemas.rej({
				kind: schemas.euz("ssm-parameter").describe("A parameter of AWS Systems Manager, which applications read."),
				parameter: schemas.YjP().regex(path, "must be the name of a parameter, such as /support/release, and no ARN").describe("Name of the parameter. Its value is the release\u2019s manifest, JSON."),
				label: schemas.YjP().regex(label, "must be a label, such as live: it begins with a letter, and not with aws or ssm").optional().describe("Label of the version that is live: applications read <parameter>:<label>, and a way back moves the label alone. Without it the newest version is live."),
				tier: schemas.k5n([
					"standard",
					"advanced",
					"intelligent-tiering"
				]).default("standard").describe("A standard parameter has 4 KB for nothing, an advanced one 8 KB for a price."),
				...(0, deployed.ik)()
			}),
			appconfig: appconfigSchema,
			"sagemaker-endpoint": sagemakerEndpointSchema,
			"bedrock-prompt": bedrockPromptSchema,
			"bedrock-guardrail": bedrockGuardrailSchema,
			"agentcore-runtime": agentcoreRuntimeSchema,
			"bedrock-agent": bedrockAgentTargetSchema,
			"custom-model-deployment": customModelDeploymentSchema,
			command: commandTargetSchema
		};
		Object.keys(config_schemas);
		let targetSchema = (0, chosen.FV)((given) => {
			let kind = given?.kind;
			return typeof kind == "string" && Object.hasOwn(config_schemas, kind) ? config_schemas[kind]() : void 0;
		}, anyTarget);
		function anyTarget() {
			let { file, ...others } = config_schemas;
			return schemas.gMt("kind", [file(), ...Object.values(others).map((make) => make())]);
		}
		var paths = __nccwpck_require__(86721);
		let names = (what) => (0, paths.h)(schemas.YjP().min(1), `must be the name of ${what}, or a list of names`), proofs = [
			"result",
			"attestation",
			"check"
		], workflowPath = "must be the path of a workflow, such as .github/workflows/prompts.yml, or a list of paths", guardrail = schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9:/_-]*:[1-9]\d{0,7}$/, "must be an id and a version, such as gr-abc:4. A DRAFT changes without a release.").transform((given) => {
			let at = given.lastIndexOf(":");
			return {
				id: given.slice(0, at),
				version: given.slice(at + 1)
			};
		}), releaseSchema = schemas.rej({
			prompts: paths.k.optional().describe("Path or pattern of prompts, or a list. What they include goes with them."),
			model: schemas.YjP().min(1).optional().describe("Name of the model under `models:` that answers."),
			models: names("a model").optional().describe("The same for several."),
			guardrail: guardrail.optional().describe("Id and version of a Bedrock guardrail, such as gr-abc:4; never DRAFT."),
			files: paths.k.optional().describe("Other files that go with it: a path or pattern, or a list.")
		}).superRefine(({ model, models, prompts, guardrail: guarded, files }, context) => {
			let complain = (message) => context.addIssue({
				code: "custom",
				message
			});
			model !== void 0 && models !== void 0 && complain("has model and models. Keep one of them."), [
				model,
				models,
				prompts,
				guarded,
				files
			].every((one) => one === void 0) && complain("pins nothing. Write prompts, model, guardrail or files.");
		}), deploymentSchema = (0, chosen.fn)(() => schemas.rej({
			environment: schemas.YjP().regex(/^[^\p{Cc}/\\]{1,255}$/u, "must be the name of an environment, of at most 255 characters and without /").describe("Environment that it goes live in, as GitHub calls it. One change at a time is made to it."),
			release: releaseSchema.describe("What goes live together, each by its digest or its version."),
			target: targetSchema.describe("Where it goes live."),
			alarms: names("an alarm").optional().describe("CloudWatch alarms that must not ring before, and take the release back when they do."),
			timeout: quantity.p0.default(18e5).describe("The longest that going live may take, and going back: 30 min."),
			require: schemas.rej({
				suites: names("a suite").optional().describe("Suites that must have passed for exactly this content."),
				"guardrail-scan": schemas.zMY().optional().describe("true: guardrail-scan must have passed as well."),
				by: (0, paths.h)(schemas.k5n(proofs), "must be result, attestation or check, or a list of them").optional().describe("What counts as proof: result files, attestations, check runs, one or a list. Default: all, check runs where workflows names whose."),
				workflows: (0, paths.h)(schemas.YjP().regex(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[^/\s]+\.ya?ml(@\S+)?$/, workflowPath), workflowPath).optional().describe("Workflows whose check runs and attestations count: .github/workflows/prompts.yml; for attestations also acme/ci/.github/workflows/prompts.yml@refs/tags/v1."),
				key: schemas.YjP().min(1).optional().describe("Input `key` of the actions whose check runs count.")
			}).superRefine(({ by, workflows }, context) => {
				by?.includes("check") && workflows === void 0 && context.addIssue({
					code: "custom",
					path: ["by"],
					message: "has check, which needs workflows: the workflows whose check runs count."
				});
			}).optional().describe("What has to be proven before anything is changed."),
			verify: schemas.rej({ suite: schemas.YjP().min(1).describe("Suite that is asked when it is live. Where it fails, what was live before is put back.") }).optional().describe("How it is seen that what is live answers as it should.")
		}));
		var gate = __nccwpck_require__(70806), guardrails = __nccwpck_require__(66535), probes = __nccwpck_require__(57294), prompt_diff = __nccwpck_require__(25075);
		let schema_name = schemas.YjP().regex(/^[A-Za-z0-9._/-]{1,64}$/, "must be 1 to 64 letters, digits, - _ . or /").describe("A name of 1 to 64 letters, digits, - _ . or /"), modelNames = (0, paths.h)(schema_name, "must be the name of a model, or a list of names"), suiteSchema = schemas.rej({
			prompt: paths.k.describe("Path or pattern of the prompt, or a list: each one is measured."),
			models: modelNames.optional().describe("Names of models: each one answers. Without it the model that the prompt names."),
			cases: paths.k.optional().describe("Path or pattern of the cases, or a list. Without it the prompt's own test data."),
			graders: schemas.YOg(entries.FK).min(1).optional().describe("What every answer has to meet. Without it the prompt's own evaluators."),
			repeats: schemas.Whr().min(1).max(100).default(1).describe("How often each case is asked, 1 to 100."),
			"max-cost": quantity.TG.optional().describe("The most that a run of this suite may cost, in US dollars. It stops there."),
			gate: gate.Tp.optional().describe("What it has to meet. Without it the pass rate may not drop."),
			"compare-with": compare_with.XM.optional().describe("A commit from before, such as the last release, that the head may not fall behind either: drops that are each allowed cannot add up.")
		}).superRefine(compare_with._n, { when: ({ issues }) => issues.length === 0 }), configSchema = schemas.rej({
			models: schemas.g1P(schema_name, config.h).default({}).describe("Models to ask, by the name that suites give them."),
			prompts: paths.k.optional().describe("Where prompts are: a path or pattern, or a list. Without it they are found by their names."),
			"prompt-diff": prompt_diff.Nd.optional().describe("What changes of prompts have to meet, rule by rule: off, warn or fail."),
			suites: schemas.g1P(schema_name, suiteSchema).default({}).describe("Prompts with the cases that they have to answer."),
			guardrails: guardrails.IZ.optional().describe("What is looked for in texts and settings that a model is given."),
			probes: probes.$L.optional().describe("Attacks that prompts have to withstand, and harmless questions that they have to answer."),
			costs: costsSchema.optional().describe("How prompts are used, what that costs, and what it may."),
			deployments: schemas.g1P(schema_name, deploymentSchema).optional().describe("What goes live where: deploy-model, and rollback for the way back.")
		}).superRefine(knownModels, { when: () => !0 });
		function knownModels(config, context) {
			let { models, suites, probes } = record(config), declared = Object.keys(record(models)), complain = (path, message) => context.addIssue({
				code: "custom",
				path,
				message
			}), check = (named, within) => {
				for (let { model, keys, embeds } of named) {
					if (typeof model != "string" || model === "") continue;
					let path = [...within, ...keys], instead = declared.length === 0 ? "Write it under models." : (0, sentences.aK)(model, declared);
					declared.includes(model) || complain(path, `there is no model ${model}. ${instead}`);
					let written = record(record(models)[model]), fault = embeds === !0 ? (0, embedding_config.D)(written) : void 0;
					fault !== void 0 && complain(path, `${model} ${fault}`), embeds !== !0 && (0, embedding_config.d)(written) && complain(path, `${model} embeds texts, and answers nothing. The grader \`similar\` asks it.`);
				}
			};
			for (let [suite, value] of Object.entries(record(suites))) {
				let { models: asked, graders } = record(value);
				check([...modelsIn(asked).filter(({ model }) => schema_name.safeParse(model).success), ...judgesIn(graders, ["graders"])], ["suites", suite]);
			}
			let { models: asked, judge, suites: attacked } = record(probes);
			check([...modelsIn(asked), {
				model: judge,
				keys: ["judge"]
			}], ["probes"]);
			for (let [index, suite] of [attacked].flat().entries()) {
				if (typeof suite != "string" || suite === "" || Object.hasOwn(record(suites), suite)) continue;
				let there = Object.keys(record(suites)), instead = there.length === 0 ? "Write it under suites." : (0, sentences.aK)(suite, there);
				complain([
					"probes",
					"suites",
					...Array.isArray(attacked) ? [index] : []
				], `there is no suite ${suite}. ${instead}`);
			}
		}
		let modelsIn = (asked) => [asked].flat().map((model, index) => ({
			model,
			keys: ["models", ...Array.isArray(asked) ? [index] : []]
		}));
		function judgesIn(graders, keys) {
			return [graders].flat().flatMap((entry, at) => Object.entries(record(entry)).flatMap(([kind, value]) => {
				let inside = [
					...keys,
					at,
					kind
				];
				if (kind === "group") return judgesIn(value, inside);
				let embedder = kind === "similar" ? "model" : "embeddings";
				return [...[record(value).judge].flat().map((model, index) => ({
					model,
					keys: [
						...inside,
						"judge",
						index
					]
				})), {
					model: record(value)[embedder],
					keys: [...inside, embedder],
					embeds: !0
				}];
			}));
		}
		let record = (value) => typeof value == "object" && value ? value : {};
	}),
	9075: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			SP: () => shown,
			aK: () => hint,
			em: () => sentence,
			jl: () => noSuch
		});
		var _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25051), _key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15192);
		let kinds = {
			string: "text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "a mapping (key: value)",
			record: "a mapping (key: value)",
			null: "empty"
		}, units = {
			string: ["character", "characters"],
			array: ["item", "items"]
		};
		function sentence(issue) {
			switch (issue.code) {
				case "invalid_type": return `must be ${kinds[issue.expected] ?? issue.expected}`;
				case "invalid_value": return oneOf(issue.values.map(String), issue.input);
				case "unrecognized_keys": return noSuch("key")(issue);
				case "too_small": return size("at least", Number(issue.minimum), issue.origin, issue.inclusive !== !1);
				case "too_big": return size("at most", Number(issue.maximum), issue.origin, issue.inclusive !== !1);
				case "not_multiple_of": return `must be a multiple of ${issue.divisor}`;
				case "invalid_format": return issue.format === "url" ? "must be an address (https://\u2026)" : `must look like ${issue.pattern ?? issue.format}`;
				case "invalid_union": return noSuch("key")(issue) ?? noBranch(issue);
				default: return;
			}
		}
		let noSuch = (noun) => (issue) => {
			let known = keysOf(issue.inst);
			return (issue.code === "unrecognized_keys" ? issue.keys : unknownToAll(issue, known))?.map((key) => `no such ${noun}. ${hint(key, known)}`).join("\n");
		};
		function unknownToAll({ code, input }, known) {
			if (code !== "invalid_union" || typeof input != "object" || !input || Array.isArray(input)) return;
			let given = Object.keys(input);
			return given.length > 0 && !given.some((key) => known.includes(key)) && known.length > 0 ? given : void 0;
		}
		function hint(name, known) {
			let guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(name, known);
			return guess === void 0 ? `There are: ${known.join(", ")}.` : `Did you mean ${guess}?`;
		}
		function keysOf(schema) {
			let def = schema?._zod.def;
			return def?.type === "object" ? Object.keys(def.shape) : def?.type === "union" ? def.options.flatMap(keysOf) : def?.type === "pipe" ? keysOf(def.in) : [];
		}
		function oneOf(values, given) {
			let must = values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(", ")}`, guess = typeof given == "string" ? (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(given, values) : void 0;
			return guess === void 0 ? must : `${must}, not ${shown(given)}. Did you mean ${guess}?`;
		}
		function size(bound, limit, origin, inclusive) {
			let unit = units[origin];
			return unit === void 0 ? inclusive ? `must be ${bound} ${limit}` : `must be ${bound === "at least" ? "over" : "under"} ${limit}` : bound === "at least" && limit === 1 ? "must not be empty" : `must have ${bound} ${limit} ${unit[limit === 1 ? 0 : 1]}`;
		}
		function noBranch(issue) {
			if (issue.discriminator !== void 0 && "options" in issue) {
				let given = issue.input?.[issue.discriminator];
				return oneOf((issue.options ?? []).map(String), given);
			}
			let roots = issue.errors.flat().filter((inner) => inner.path.length === 0 && inner.message.startsWith("must be ")), wanted = new Set(roots.map((inner) => inner.message.slice(8))), last = [...wanted].pop();
			if (last === void 0) return;
			let others = [...wanted].slice(0, -1).join(", ");
			return others === "" ? `must be ${last}` : `must be ${others} or ${last}`;
		}
		function shown(given) {
			return typeof given == "string" ? JSON.stringify((0, _key_path_js__WEBPACK_IMPORTED_MODULE_1__.v)(given)) : Array.isArray(given) ? "a list" : typeof given == "object" ? "a mapping" : String(given);
		}
	}),
	48329: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { r: () => authorOf });
		var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98436);
		async function authorOf(client) {
			return await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)({
				doing: "learn whom it writes as",
				needs: "pull-requests: write"
			}, async () => {
				let { viewer } = await client.graphql("query { viewer { login } }");
				return viewer.login;
			});
		}
	}),
	70500: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HC: () => longestSummary,
			bY: () => createCheck,
			pP: () => externalId
		});
		var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62512), _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98436);
		let longestSummary = 65535, externalId = (verdict) => `aiops:${verdict}`;
		async function createCheck(client, request) {
			let { repository, headSha, name, verdict, conclusion, detailsUrl } = request, place = {
				owner: repository.owner,
				repo: repository.name
			}, asked = {
				doing: `make the check \`${name}\``,
				needs: "checks: write"
			}, output = {
				title: (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.H)(request.title, 255),
				summary: (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.E)(request.summary, longestSummary),
				...request.text !== void 0 && Buffer.byteLength(request.text) <= longestSummary && { text: request.text }
			}, [first = [], ...more] = batches(request.annotations.flatMap(annotationOf)), { id, url } = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)(asked, async () => {
				let { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
					...place,
					name,
					head_sha: headSha,
					external_id: externalId(verdict),
					status: "completed",
					conclusion,
					...detailsUrl !== void 0 && { details_url: detailsUrl },
					output: {
						...output,
						annotations: first
					}
				});
				return {
					id: data.id,
					url: data.html_url ?? data.url
				};
			});
			try {
				for (let annotations of more) await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)({
					...asked,
					doing: `add annotations to the check \`${name}\``
				}, () => client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
					...place,
					check_run_id: id,
					conclusion,
					output: {
						...output,
						annotations
					}
				}));
				return { url };
			} catch (problem) {
				return {
					url,
					problem
				};
			}
		}
		function annotationOf({ file, line = 1, level, title, message, fix }) {
			return file === void 0 ? [] : [{
				path: file,
				start_line: line,
				end_line: line,
				annotation_level: level,
				title: (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.H)(title, 255),
				message: (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.E)([message, fix].filter(Boolean).join("\n"), 6e4)
			}];
		}
		function batches(annotations) {
			let count = Math.ceil(annotations.length / 50);
			return Array.from({ length: count }, (_, i) => annotations.slice(i * 50, (i + 1) * 50));
		}
	}),
	24262: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__), __nccwpck_require__.d(__webpack_exports__, { connect: () => connect });
		function getUserAgent() {
			return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
		}
		function register(state, name, method, options) {
			if (typeof method != "function") throw Error("method for before hook must be a function");
			return options ||= {}, Array.isArray(name) ? name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)() : method(options));
		}
		function addHook(state, kind, name, hook) {
			let orig = hook;
			state.registry[name] || (state.registry[name] = []), kind === "before" && (hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook = (method, options) => {
				let result;
				return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
			}), kind === "error" && (hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options))), state.registry[name].push({
				hook,
				orig
			});
		}
		function removeHook(state, name, method) {
			if (!state.registry[name]) return;
			let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
			index !== -1 && state.registry[name].splice(index, 1);
		}
		let bind = Function.bind, bindable = bind.bind(bind);
		function bindApi(hook, state, name) {
			let removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
			hook.api = { remove: removeHookRef }, hook.remove = removeHookRef, [
				"before",
				"error",
				"after",
				"wrap"
			].forEach((kind) => {
				let args = name ? [
					state,
					kind,
					name
				] : [state, kind];
				hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
			});
		}
		function Singular() {
			let singularHookName = Symbol("Singular"), singularHookState = { registry: {} }, singularHook = register.bind(null, singularHookState, singularHookName);
			return bindApi(singularHook, singularHookState, singularHookName), singularHook;
		}
		function Collection() {
			let state = { registry: {} }, hook = register.bind(null, state);
			return bindApi(hook, state), hook;
		}
		let before_after_hook = {
			Singular,
			Collection
		};
		var DEFAULTS = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
			},
			mediaType: { format: "" }
		};
		function lowercaseKeys(object) {
			return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
		}
		function isPlainObject(value) {
			if (typeof value != "object" || !value || Object.prototype.toString.call(value) !== "[object Object]") return !1;
			let proto = Object.getPrototypeOf(value);
			if (proto === null) return !0;
			let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
			return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
		}
		function mergeDeep(defaults, options) {
			let result = Object.assign({}, defaults);
			return Object.keys(options).forEach((key) => {
				isPlainObject(options[key]) && key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] });
			}), result;
		}
		function removeUndefinedProperties(obj) {
			for (let key in obj) obj[key] === void 0 && delete obj[key];
			return obj;
		}
		function merge(defaults, route, options) {
			if (typeof route == "string") {
				let [method, url] = route.split(" ");
				options = Object.assign(url ? {
					method,
					url
				} : { url: method }, options);
			} else options = Object.assign({}, route);
			options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
			let mergedOptions = mergeDeep(defaults || {}, options);
			return options.url === "/graphql" && (defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
		}
		function addQueryParameters(url, parameters) {
			let separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
			return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
		}
		var urlVariableRegex = /\{[^{}}]+\}/g;
		function removeNonChars(variableName) {
			return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function extractUrlVariableNames(url) {
			let matches = url.match(urlVariableRegex);
			return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
		}
		function omit(object, keysToOmit) {
			let result = { __proto__: null };
			for (let key of Object.keys(object)) keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
			return result;
		}
		function encodeReserved(str) {
			return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
				return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
			}).join("");
		}
		function encodeUnreserved(str) {
			return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
				return "%" + c.charCodeAt(0).toString(16).toUpperCase();
			});
		}
		function encodeValue(operator, value, key) {
			return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
		}
		function isDefined(value) {
			return value != null;
		}
		function isKeyOperator(operator) {
			return operator === ";" || operator === "&" || operator === "?";
		}
		function getValues(context, operator, key, modifier) {
			var value = context[key], result = [];
			if (isDefined(value) && value !== "") {
				if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean") value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
				else if (modifier === "*") Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
					result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
				}) : Object.keys(value).forEach(function(k) {
					isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
				});
				else {
					let tmp = [];
					Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
						tmp.push(encodeValue(operator, value2));
					}) : Object.keys(value).forEach(function(k) {
						isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
					}), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
				}
			} else operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
			return result;
		}
		function parseUrl(template) {
			return { expand: expand.bind(null, template) };
		}
		function expand(template, context) {
			var operators = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			return template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
				if (expression) {
					let operator = "", values = [];
					if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
						var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
						values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
					}), operator && operator !== "+") {
						var separator = ",";
						return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length === 0 ? "" : operator) + values.join(separator);
					}
					return values.join(",");
				}
				return encodeReserved(literal);
			}), template === "/" ? template : template.replace(/\/$/, "");
		}
		function parse(options) {
			let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]), urlVariableNames = extractUrlVariableNames(url);
			url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
			let remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
			return /application\/octet-stream/i.test(headers.accept) || (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length && (headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && body !== void 0 && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && body === void 0 && (body = ""), Object.assign({
				method,
				url,
				headers
			}, body === void 0 ? null : { body }, options.request ? { request: options.request } : null);
		}
		function endpointWithDefaults(defaults, route, options) {
			return parse(merge(defaults, route, options));
		}
		function withDefaults(oldDefaults, newDefaults) {
			let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
			return Object.assign(endpoint2, {
				DEFAULTS: DEFAULTS2,
				defaults: withDefaults.bind(null, DEFAULTS2),
				merge: merge.bind(null, DEFAULTS2),
				parse
			});
		}
		var endpoint = withDefaults(null, DEFAULTS);
		let NON_ASCII = 65280, CASE_FLAGS = 65281, CHAR_MAP = new Uint8Array(256);
		CHAR_MAP[9] |= 2, CHAR_MAP[32] |= 2, CHAR_MAP[59] |= 4, CHAR_MAP[44] |= 8;
		for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= 1;
		for (let char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= 16;
		for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= 16;
		for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
		for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= 16;
		let NullObject = (() => {
			let C = function() {};
			return C.prototype = Object.create(null), C;
		})();
		function dist_parse(header, options) {
			let stopFlags = 4 | (options?.comma === !0 ? 8 : 0), len = header.length, valueStart = options?.start ?? 0;
			for (; CHAR_MAP[header.charCodeAt(valueStart)] & 2;) valueStart++;
			let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? 8 : 0;
			for (; index < len;) {
				let code = header.charCodeAt(index), flags = CHAR_MAP[code];
				if ((flags & stopFlags) !== 0) {
					stop |= flags & 8;
					break;
				}
				flags & 2 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & NON_ASCII | flags, index++;
			}
			let valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = typeFlags & CASE_FLAGS ? value.toLowerCase() : value;
			return index === len || stop !== 0 ? {
				type,
				index,
				parameters: new NullObject()
			} : parseParameters(header, type, index, len, stopFlags);
		}
		function parseParameters(header, type, index, len, stopFlags) {
			let parameters = new NullObject();
			parameter: for (; index < len;) {
				for (index++; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
				let keyStart = index, keyFlags = 0, keyWhitespace = -1;
				for (; index < len;) {
					let code = header.charCodeAt(index), flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						if (flags & 8) break parameter;
						continue parameter;
					}
					if (code === 61) {
						let keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = keyFlags & CASE_FLAGS ? value.toLowerCase() : value;
						for (index++; CHAR_MAP[header.charCodeAt(index)] & 2;) index++;
						if (index < len && header.charCodeAt(index) === 34) {
							let quotedStart = ++index, escaped = !1;
							for (; index < len;) {
								let code = header.charCodeAt(index);
								if (code === 34) {
									parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
									let stop = 0;
									for (; index < len;) {
										let code = header.charCodeAt(index), flags = CHAR_MAP[code];
										if ((flags & stopFlags) !== 0) {
											stop = flags & 8;
											break;
										}
										index++;
									}
									if (stop !== 0) break parameter;
									continue parameter;
								}
								code === 92 && index + 1 < len ? (escaped = !0, index += 2) : index++;
							}
							continue parameter;
						}
						let valueStart = index, stop = 0, valueWhitespace = -1;
						for (; index < len;) {
							let code = header.charCodeAt(index), flags = CHAR_MAP[code];
							if ((flags & stopFlags) !== 0) {
								stop = flags & 8;
								break;
							}
							flags & 2 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
						}
						if (parameters[key] === void 0) {
							let valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
							parameters[key] = header.slice(valueStart, valueEnd);
						}
						if (stop !== 0) break parameter;
						continue parameter;
					}
					flags & 2 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & NON_ASCII | flags, index++;
				}
			}
			return {
				type,
				index,
				parameters
			};
		}
		function unescapeQuotedPairs(str, start, end) {
			let result = "";
			for (let index = start; index < end; index++) str.charCodeAt(index) === 92 && (result += str.slice(start, index), start = ++index);
			return result + str.slice(start, end);
		}
		let intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => typeof val == "object" && !!val && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
			let space = "";
			typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
			let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (typeof val == "object" && val && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), typeof val == "object" && val && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
			if (isUnstringifiable(rootProcessed)) return;
			let isRootPrimitive = typeof rootProcessed != "object" || !rootProcessed, isRootNativeRawJSON = isRawJSON(rootProcessed);
			if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
			let chunks = [], level = 0, stack = [{
				parent: { "": rootProcessed },
				key: "",
				val: rootProcessed,
				isArray: Array.isArray(rootProcessed),
				keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
				index: 0,
				first: !0
			}], visited = new WeakSet([rootProcessed]);
			for (; stack.length > 0;) {
				let node = stack[stack.length - 1];
				node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
				let isDone = !1;
				if (node.isArray) {
					if (node.index < node.val.length) {
						node.first || chunks.push(","), space && chunks.push("\n" + space.repeat(level));
						let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
						if (isUnstringifiable(childVal)) chunks.push("null"), node.first = !1, node.index++;
						else {
							let isComplexObject = typeof childVal == "object" && !!childVal, isNativeRaw = isRawJSON(childVal);
							if (isComplexObject && !isNativeRaw) {
								if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
								visited.add(childVal), stack.push({
									parent: node.val,
									key: String(node.index),
									val: childVal,
									isArray: Array.isArray(childVal),
									keys: Array.isArray(childVal) ? null : Object.keys(childVal),
									index: 0,
									first: !0
								}), node.first = !1, node.index++;
							} else chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
						}
					} else isDone = !0;
				} else {
					for (; node.index < node.keys.length;) {
						let k = node.keys[node.index++];
						if (propertyList && !propertyList.has(k)) continue;
						let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
						if (isUnstringifiable(childVal)) continue;
						node.first || chunks.push(","), space ? chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
						let isComplexObject = typeof childVal == "object" && !!childVal, isNativeRaw = isRawJSON(childVal);
						if (isComplexObject && !isNativeRaw) {
							if (visited.has(childVal)) throw TypeError("Converting circular structure to JSON");
							visited.add(childVal), stack.push({
								parent: node.val,
								key: k,
								val: childVal,
								isArray: Array.isArray(childVal),
								keys: Array.isArray(childVal) ? null : Object.keys(childVal),
								index: 0,
								first: !0
							}), node.first = !1;
							break;
						}
						chunks.push(originalStringify(childVal)), node.first = !1;
					}
					node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
				}
				isDone && (level--, !node.first && space && chunks.push("\n" + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
			}
			return chunks.join("");
		}, JSONStringify = (value, replacer, space) => {
			try {
				return "rawJSON" in JSON ? originalStringify(value, (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space) : value ? originalStringify(value, (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
			} catch (error) {
				if (error instanceof RangeError) {
					let convertedJSON = stringifyIteratively(value, replacer, space);
					return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
				}
				throw error;
			}
		}, featureCache = new Map(), isContextSourceSupported = () => {
			let parseFingerprint = JSON.parse.toString();
			if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
			try {
				let result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
				return featureCache.set(parseFingerprint, result), result;
			} catch {
				return featureCache.set(parseFingerprint, !1), !1;
			}
		}, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
			let isBigNumber = typeof value == "number" && (value > 2 ** 53 - 1 || value < -(2 ** 53 - 1)), isInt = context && intRegex.test(context.source);
			return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
		}), MAX_INT = (2 ** 53 - 1).toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
			let rootHolder = { "": parsed }, stack = [{
				parent: rootHolder,
				key: "",
				visited: !1
			}];
			for (; stack.length > 0;) {
				let node = stack[stack.length - 1];
				if (node.visited) {
					let { parent, key } = node, value = parent[key];
					typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
				} else {
					node.visited = !0;
					let value = node.parent[node.key];
					if (typeof value == "object" && value) {
						let keys = Object.keys(value);
						for (let i = keys.length - 1; i >= 0; i--) stack.push({
							parent: value,
							key: keys[i],
							visited: !1
						});
					}
				}
			}
			return rootHolder[""];
		}, serializeBigInts = (text) => text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
			let isString = match[0] === "\"";
			if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
			let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
			return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : "\"" + match + "n\"";
		}), JSONParse = (text, reviver) => {
			if (!text) return originalParse(text, reviver);
			try {
				if (isContextSourceSupported()) return JSONParseV2(text, reviver);
				let serializedData = serializeBigInts(text);
				return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
			} catch (error) {
				if (error instanceof RangeError) {
					let serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
					return applyReviverIteratively(parsed, reviver);
				}
				throw error;
			}
		};
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(message, statusCode, options) {
				super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0), "response" in options && (this.response = options.response);
				let requestCopy = Object.assign({}, options.request);
				options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
			}
		}
		var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
		function dist_bundle_isPlainObject(value) {
			if (typeof value != "object" || !value || Object.prototype.toString.call(value) !== "[object Object]") return !1;
			let proto = Object.getPrototypeOf(value);
			if (proto === null) return !0;
			let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
			return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
		}
		var noop = () => "";
		async function fetchWrapper(requestOptions) {
			let fetch = requestOptions.request?.fetch || globalThis.fetch;
			if (!fetch) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)])), fetchResponse;
			try {
				fetchResponse = await fetch(requestOptions.url, {
					method: requestOptions.method,
					body,
					redirect: requestOptions.request?.redirect,
					headers: requestHeaders,
					signal: requestOptions.request?.signal,
					...requestOptions.body && { duplex: "half" }
				});
			} catch (error) {
				let message = "Unknown Error";
				if (error instanceof Error) {
					if (error.name === "AbortError") throw error.status = 500, error;
					message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
				}
				let requestError = new RequestError(message, 500, { request: requestOptions });
				throw requestError.cause = error, requestError;
			}
			let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
			for (let [key, value] of fetchResponse.headers) responseHeaders[key] = value;
			let octokitResponse = {
				url,
				status,
				headers: responseHeaders,
				data: ""
			};
			if ("deprecation" in responseHeaders) {
				let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
				log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
			}
			if (status === 204 || status === 205) return octokitResponse;
			if (requestOptions.method === "HEAD") {
				if (status < 400) return octokitResponse;
				throw new RequestError(fetchResponse.statusText, status, {
					response: octokitResponse,
					request: requestOptions
				});
			}
			if (status === 304) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
				response: octokitResponse,
				request: requestOptions
			});
			if (status >= 400) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
				response: octokitResponse,
				request: requestOptions
			});
			return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
		}
		async function getResponseData(response) {
			let contentType = response.headers.get("content-type");
			if (!contentType) return response.text().catch(noop);
			let mimetype = dist_parse(contentType);
			if (isJSONResponse(mimetype)) {
				let text = "";
				try {
					return text = await response.text(), JSONParse(text);
				} catch {
					return text;
				}
			}
			return mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(() => new ArrayBuffer(0));
		}
		function isJSONResponse(mimetype) {
			return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
		}
		function toErrorMessage(data) {
			if (typeof data == "string") return data;
			if (data instanceof ArrayBuffer) return "Unknown error";
			if (typeof data == "object" && data && "message" in data) {
				let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
				return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
			}
			return `Unknown error: ${JSON.stringify(data)}`;
		}
		function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
			let endpoint2 = oldEndpoint.defaults(newDefaults);
			return Object.assign(function(route, parameters) {
				let endpointOptions = endpoint2.merge(route, parameters);
				if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
				let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
				return Object.assign(request2, {
					endpoint: endpoint2,
					defaults: dist_bundle_withDefaults.bind(null, endpoint2)
				}), endpointOptions.request.hook(request2, endpointOptions);
			}, {
				endpoint: endpoint2,
				defaults: dist_bundle_withDefaults.bind(null, endpoint2)
			});
		}
		var request = dist_bundle_withDefaults(endpoint, defaults_default), graphql_dist_bundle_VERSION = "0.0.0-development";
		function _buildMessageForResponseErrors(data) {
			return "Request failed due to following response errors:\n" + data.errors.map((e) => ` - ${e.message}`).join("\n");
		}
		var GraphqlResponseError = class extends Error {
			constructor(request2, headers, response) {
				super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		}, NON_VARIABLE_OPTIONS = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		], FORBIDDEN_VARIABLE_OPTIONS = [
			"query",
			"method",
			"url"
		], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
		function graphql(request2, query, options) {
			if (options) {
				if (typeof query == "string" && "query" in options) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
				for (let key in options) if (FORBIDDEN_VARIABLE_OPTIONS.includes(key)) return Promise.reject(Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
			}
			let parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query, requestOptions = Object.keys(parsedOptions).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables ||= {}, result.variables[key] = parsedOptions[key], result), {}), baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
			return GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
				if (response.data.errors) {
					let headers = {};
					for (let key of Object.keys(response.headers)) headers[key] = response.headers[key];
					throw new GraphqlResponseError(requestOptions, headers, response.data);
				}
				return response.data.data;
			});
		}
		function graphql_dist_bundle_withDefaults(request2, newDefaults) {
			let newRequest = request2.defaults(newDefaults);
			return Object.assign((query, options) => graphql(newRequest, query, options), {
				defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
				endpoint: newRequest.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(request, {
			headers: { "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}` },
			method: "POST",
			url: "/graphql"
		});
		function withCustomRequest(customRequest) {
			return graphql_dist_bundle_withDefaults(customRequest, {
				method: "POST",
				url: "/graphql"
			});
		}
		var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
		async function auth(token) {
			let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
			return {
				type: "token",
				token,
				tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
			};
		}
		function withAuthorizationPrefix(token) {
			return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
		}
		async function hook(token, request, route, parameters) {
			let endpoint = request.endpoint.merge(route, parameters);
			return endpoint.headers.authorization = withAuthorizationPrefix(token), request(endpoint);
		}
		var createTokenAuth = function(token) {
			if (!token) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if (typeof token != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
		};
		let version_VERSION = "7.0.8", dist_src_noop = () => {}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
		function createLogger(logger = {}) {
			return typeof logger.debug != "function" && (logger.debug = dist_src_noop), typeof logger.info != "function" && (logger.info = dist_src_noop), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
		}
		let userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
		class Octokit {
			static VERSION = version_VERSION;
			static defaults(defaults) {
				return class extends this {
					constructor(...args) {
						let options = args[0] || {};
						super(typeof defaults == "function" ? defaults(options) : Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
					}
				};
			}
			static plugins = [];
			static plugin(...newPlugins) {
				let currentPlugins = this.plugins;
				return class extends this {
					static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
				};
			}
			constructor(options = {}) {
				let hook = new before_after_hook.Collection(), requestDefaults = {
					baseUrl: request.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook, options.authStrategy) {
					let { authStrategy, ...otherOptions } = options, auth = authStrategy(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: otherOptions
					}, options.auth));
					hook.wrap("request", auth.hook), this.auth = auth;
				} else if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
				else {
					let auth = createTokenAuth(options.auth);
					hook.wrap("request", auth.hook), this.auth = auth;
				}
				let classConstructor = this.constructor;
				for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
		var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";
		function normalizePaginatedListResponse(response) {
			if (!response.data) return {
				...response,
				data: []
			};
			if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
			let incompleteResults = response.data.incomplete_results, repositorySelection = response.data.repository_selection, totalCount = response.data.total_count, totalCommits = response.data.total_commits;
			delete response.data.incomplete_results, delete response.data.repository_selection, delete response.data.total_count, delete response.data.total_commits;
			let namespaceKey = Object.keys(response.data)[0];
			return response.data = response.data[namespaceKey], incompleteResults !== void 0 && (response.data.incomplete_results = incompleteResults), repositorySelection !== void 0 && (response.data.repository_selection = repositorySelection), response.data.total_count = totalCount, response.data.total_commits = totalCommits, response;
		}
		function iterator(octokit, route, parameters) {
			let options = typeof route == "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters), requestMethod = typeof route == "function" ? route : octokit.request, method = options.method, headers = options.headers, url = options.url;
			return { [Symbol.asyncIterator]: () => ({ async next() {
				if (!url) return { done: !0 };
				try {
					let normalizedResponse = normalizePaginatedListResponse(await requestMethod({
						method,
						url,
						headers
					}));
					if (url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !url && "total_commits" in normalizedResponse.data) {
						let parsedUrl = new URL(normalizedResponse.url), params = parsedUrl.searchParams, page = parseInt(params.get("page") || "1", 10);
						page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits && (params.set("page", String(page + 1)), url = parsedUrl.toString());
					}
					return { value: normalizedResponse };
				} catch (error) {
					if (error.status !== 409) throw error;
					return url = "", { value: {
						status: 200,
						headers: {},
						data: []
					} };
				}
			} }) };
		}
		function paginate(octokit, route, parameters, mapFn) {
			return typeof parameters == "function" && (mapFn = parameters, parameters = void 0), gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
		}
		function gather(octokit, results, iterator2, mapFn) {
			return iterator2.next().then((result) => {
				if (result.done) return results;
				let earlyExit = !1;
				function done() {
					earlyExit = !0;
				}
				return results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data), earlyExit ? results : gather(octokit, results, iterator2, mapFn);
			});
		}
		Object.assign(paginate, { iterator });
		function paginateRest(octokit) {
			return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
		}
		paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;
		var network_network = __nccwpck_require__(40434), network_error = __nccwpck_require__(84754);
		let moved = [
			301,
			302,
			307,
			308
		];
		function openFetchWhole(env) {
			let network = (0, network_network.X)({ env });
			return (address, init = {}) => fetchWhole(network, address, init);
		}
		async function fetchWhole(network, address, init) {
			let signal = AbortSignal.timeout(3e4), url = new URL(address), headers = { ...init.headers };
			for (let redirects = 0;; redirects += 1) {
				let response = await exchange(network, url, {
					method: init.method ?? "GET",
					headers,
					signal
				}, init.body), { statusCode: status = 0, headers: given } = response;
				if (given.location !== void 0 && moved.includes(status)) {
					if (response.resume(), redirects === 5) throw Error(`${address} is redirected without end`);
					let next = new URL(given.location, url);
					next.origin !== url.origin && (headers = withoutAuthorization(headers)), url = next;
					continue;
				}
				let body = await textOf(response), ok = status >= 200 && status < 300;
				return ok && status !== 204 && status !== 205 && requireJson(url.href, given["content-type"], body), {
					status,
					statusText: response.statusMessage ?? "",
					ok,
					url: url.href,
					headers: new Map(Object.entries(given).map(([name, value]) => [name, String(value)])),
					text: async () => body
				};
			}
		}
		async function exchange(network, url, options, body) {
			let { request, agent } = await network.sender(url.protocol);
			return new Promise((resolve, reject) => {
				let failed = (error) => {
					reject((0, network_error.ql)(error, {
						url,
						proxy: network.proxy(url.protocol)
					}) ?? error);
				};
				request(url, {
					...options,
					agent
				}, resolve).on("error", failed).end(body);
			});
		}
		async function textOf(response) {
			let text = "";
			for await (let part of response.setEncoding("utf8")) text += part;
			return text;
		}
		function withoutAuthorization(headers) {
			return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
		}
		function requireJson(url, type = "no content type", body) {
			if (!type.includes("json")) throw Error(`${url} answered ${type} where JSON was expected`);
			try {
				JSON.parse(body);
			} catch (cause) {
				throw Error(`${url} answered broken JSON`, { cause });
			}
		}
		var refusal = __nccwpck_require__(98436);
		let retry_final = [
			400,
			401,
			403,
			404,
			410,
			422,
			429,
			451
		];
		function retrying(octokit, { wait, say }) {
			octokit.hook.wrap("request", async (request, options) => {
				for (let tried = 0;; tried += 1) try {
					return await request(options);
				} catch (error) {
					if (!(0, refusal.isRequestError)(error) || tried >= 3) throw error;
					let asked = waitAsked(error);
					if (asked === void 0) {
						if (retry_final.includes(error.status) || tried >= (options.request.retries ?? 3)) throw error;
						await wait((tried + 1) ** 2);
						continue;
					}
					if (asked > refusal._) throw error;
					say(`GitHub asks to wait for ${asked} s.`), await wait(asked);
				}
			});
		}
		function waitAsked({ status, message, response }) {
			if (status !== 403 && status !== 429) return;
			let headers = response?.headers ?? {};
			if (/\bsecondary rate\b/i.test(message)) return Number(headers["retry-after"]) || 60;
			if (headers["x-ratelimit-remaining"] === "0") return Math.max(Math.ceil(Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3) + 1, 0);
		}
		async function connect({ token, apiUrl, env, log, second = 1e3 }) {
			log.secret(token);
			let octokit = new Octokit({
				auth: token,
				baseUrl: apiUrl.replace(/\/+$/, ""),
				userAgent: "aiops-actions",
				log: silent,
				request: { fetch: openFetchWhole(env) }
			}), wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second));
			return retrying(octokit, {
				wait,
				say: log.info
			}), {
				request: octokit.request,
				paginate: paginateRest(octokit).paginate,
				graphql: octokit.graphql,
				download: async (url, most) => (await __nccwpck_require__.e(9034).then(__nccwpck_require__.bind(__nccwpck_require__, 59034))).download(env, url, most),
				wait
			};
		}
		let nothing = () => {}, silent = {
			debug: nothing,
			info: nothing,
			warn: nothing,
			error: nothing
		};
	}),
	76689: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { upsertComment: () => upsertComment });
		var errors = __nccwpck_require__(83502), github_author = __nccwpck_require__(48329);
		let originLine = ({ workflow, run, attempt }, headSha) => `<!-- by ${encodeURIComponent(workflow)} ${run}.${attempt} ${headSha} -->`;
		function otherWriter(body, own, headSha) {
			let [, workflow, run, attempt, sha] = /^<!-- by (\S+) (\d+)\.(\d+) ([0-9a-f]+) -->$/m.exec(body) ?? [];
			if (workflow !== void 0 && sha === headSha) {
				if (Number(run) === own.run && Number(attempt) === own.attempt) return "another step or job of this run";
				if (workflow !== encodeURIComponent(own.workflow)) return `the workflow ${new URLSearchParams(`name=${workflow.replaceAll("&", "%26")}`).get("name")}`;
			}
		}
		var refusal = __nccwpck_require__(98436);
		let longestBody = 65e3;
		async function upsertComment(client, request) {
			let { repository, pullRequest, headSha, body, whenAbsent, origin } = request, place = {
				owner: repository.owner,
				repo: repository.name
			}, marker = markerOf(request), existing = await find(client, request, marker);
			if (existing === void 0 && whenAbsent === "skip") return {
				did: "nothing",
				because: "absent"
			};
			let lead = origin === void 0 ? marker : `${marker}\n${originLine(origin, headSha)}`, bodyWithin = (limit) => `${lead}\n${body(limit - lead.length - 1)}`, over = origin && existing && otherWriter(existing.body, origin, headSha);
			if (existing !== void 0 && sameText(existing.body, bodyWithin(longestBody))) return {
				did: "unchanged",
				url: existing.url
			};
			let head = await (0, refusal.o)({
				doing: `read pull request #${pullRequest}`,
				needs: "pull-requests: read"
			}, async () => {
				let { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
					...place,
					pull_number: pullRequest
				});
				return data.head.sha;
			});
			if (head !== headSha) return {
				did: "nothing",
				because: "outdated",
				head
			};
			let written = await (0, refusal.o)({
				doing: `write the comment on #${pullRequest}`,
				needs: "pull-requests: write"
			}, async () => await fitting(bodyWithin, (text) => existing === void 0 ? createOnce(client, request, marker, text) : update(client, place, existing.id, text)));
			return over === void 0 || written.did === "nothing" ? written : {
				...written,
				over
			};
		}
		function markerOf({ name, key }) {
			return `<!-- aiops:${[name, ...key ? [encodeURIComponent(key)] : []].join(":")} -->`;
		}
		async function find(client, request, marker) {
			let { repository, pullRequest } = request, doing = `read the comments of #${pullRequest}`;
			return await (0, refusal.o)({
				doing,
				needs: "pull-requests: read"
			}, async () => {
				let author, pages = client.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					owner: repository.owner,
					repo: repository.name,
					issue_number: pullRequest,
					per_page: 100
				});
				for await (let { data } of pages) for (let { id, html_url: url, body = "", user } of data) if (body.startsWith(marker) && (author ??= await (0, github_author.r)(client), user?.login === author)) return {
					id,
					url,
					body
				};
			});
		}
		async function fitting(bodyWithin, write) {
			let limit = longestBody;
			for (let tried = 1;; tried += 1) try {
				return await write(bodyWithin(limit));
			} catch (error) {
				if (!(0, refusal.isRequestError)(error) || error.status !== 422 || !/too long/i.test(error.message)) throw error;
				if (tried < 4) {
					limit = Math.floor(limit / 2);
					continue;
				}
				throw new errors.yo(`GitHub finds the comment too long even at ${limit} characters.`, { cause: error });
			}
		}
		async function update(client, place, id, body) {
			let { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...place,
				comment_id: id,
				body
			});
			return {
				did: "updated",
				url: data.html_url
			};
		}
		async function createOnce(client, request, marker, body) {
			let { repository, pullRequest } = request, place = {
				owner: repository.owner,
				repo: repository.name
			};
			for (let tried = 1;; tried += 1) try {
				let once = { request: { retries: 0 } }, { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					issue_number: pullRequest,
					body,
					...once
				});
				return {
					did: "created",
					url: data.html_url
				};
			} catch (error) {
				if (!(0, refusal.isRequestError)(error) || error.status < 500 || tried === 3) throw error;
				await client.wait(tried * tried);
				let there = await find(client, request, marker);
				if (there !== void 0) return {
					did: "created",
					url: there.url
				};
			}
		}
		function sameText(a, b) {
			let plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
			return plain(a) === plain(b);
		}
	}),
	62512: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => cutLines,
			H: () => cutLine
		});
		function cutLines(text, bytes) {
			if (Buffer.byteLength(text) <= bytes) return text;
			let more = "\n\n\u2026 cut to fit.", room = Buffer.from(text).subarray(0, bytes - Buffer.byteLength(more)), line = room.lastIndexOf("\n");
			return `${(line < 0 ? whole(room) : room.subarray(0, line)).toString()}${more}`;
		}
		function cutLine(text, characters) {
			let line = [...text.replace(/\s+/g, " ").trim()];
			return line.length <= characters ? line.join("") : `${line.slice(0, characters - 1).join("")}\u2026`;
		}
		function whole(bytes) {
			let end = bytes.length;
			for (; end > 0 && (bytes[end - 1] & 192) == 128;) --end;
			return (bytes[end - 1] ?? 0) < 128 ? bytes : bytes.subarray(0, end - 1);
		}
	}),
	5582: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c2: () => statusOf,
			vu: () => conclusionOf,
			z5: () => checkNameOf
		});
		function checkNameOf({ name, key }) {
			return key ? `${name} (${key})` : name;
		}
		function conclusionOf({ verdict, failing }) {
			return failing || verdict === "error" ? "failure" : verdict === "pass" ? "success" : verdict === "skipped" ? "skipped" : "neutral";
		}
		function statusOf({ verdict, failing, headline }) {
			let description = verdict === "pass" || verdict === "fail" ? headline : `${verdict}: ${headline}`;
			return verdict === "error" ? {
				state: "error",
				description
			} : {
				state: failing ? "failure" : "success",
				description
			};
		}
	}),
	98436: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => longestWait,
			isRequestError: () => isRequestError,
			o: () => asking
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502);
		let longestWait = 60;
		async function asking(asked, ask) {
			try {
				return await ask();
			} catch (error) {
				throw isRequestError(error) ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(explain(error, asked), { cause: error }) : error;
			}
		}
		function isRequestError(error) {
			return error instanceof Error && error.name === "HttpError" && "status" in error && "request" in error;
		}
		function explain(error, asked) {
			let { status, message } = error, { doing } = asked, headers = error.response?.headers ?? {};
			if (error.response === void 0) {
				let { origin } = new URL(error.request.url);
				return { message: `GitHub gave no whole answer at ${origin} when the token had to ${doing}: ${message.replace(/\.$/, "")}.` };
			}
			if (status === 401) return {
				message: `GitHub does not know the token that should ${doing}.`,
				fix: "Check `github-token`, or leave it out: the default is the workflow\u2019s own."
			};
			if (isRateLimit(error)) {
				let wait = waitAsked(headers);
				return {
					message: `GitHub's rate limit was hit when the token had to ${doing}; it ${wait === void 0 ? "asks to wait" : `asks to wait for ${wait} s, and 60 s is the longest`}.`,
					fix: "Run it again later."
				};
			}
			return /Resource not accessible by/i.test(message) ? {
				message: `GitHub did not let the token ${doing}: it lacks \`${accepted(headers["x-accepted-github-permissions"], asked.needs)}\`.`,
				fix: "Write that under `permissions:` of the job; naming one permission sets the rest to none. On events of forks and of Dependabot the token can only read."
			} : status === 404 ? {
				message: `GitHub found nothing when the token had to ${doing} (404).`,
				fix: `It is not there, or the token lacks \`${asked.needs}\`.`
			} : status >= 500 ? { message: `GitHub failed (${status}) when the token had to ${doing}: ${message}` } : { message: `GitHub did not let the token ${doing} (${status}): ${message}` };
		}
		function isRateLimit({ status, message, response }) {
			return status === 429 || status === 403 && (response?.headers["x-ratelimit-remaining"] === "0" || /secondary rate/i.test(message));
		}
		function waitAsked(headers) {
			let after = Number(headers["retry-after"]);
			if (after > 0) return after;
			if (headers["x-ratelimit-remaining"] !== "0") return;
			let reset = Math.ceil(Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3);
			return reset > 0 ? reset : void 0;
		}
		function accepted(header, ours) {
			let sets = String(header ?? "").split(";").map((set) => set.replaceAll("_", "-").replaceAll("=", ": ").trim()).filter(Boolean);
			return sets.length === 0 || sets.includes(ours) ? ours : sets.join("` or `");
		}
	}),
	86787: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { v: () => beside });
		var _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9075);
		function beside(issue) {
			let lines = (0, _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__.jl)("key")(issue)?.split("\n");
			return issue.code === "unrecognized_keys" ? lines?.map((line, at) => issue.keys[at] === "threshold" ? "stands beside the grader and not in it: { <grader>: { \u2026 }, threshold: \u2026 }." : line).join("\n") : void 0;
		}
	}),
	27545: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ri: () => defaultThreshold,
			nq: () => embeddersOf,
			R7: () => filesOfGraders,
			FK: () => graderSchema,
			qt: () => judgesNamed,
			YP: () => judgesOf,
			I: () => kindOf,
			gP: () => ungrouped
		});
		var schemas = __nccwpck_require__(2503), chosen = __nccwpck_require__(57115), quantity = __nccwpck_require__(19728), sentences = __nccwpck_require__(9075);
		let groupOf = (entry) => ({
			schema: () => schemas.YOg(entry).min(1).describe("Graders that count as one. All have to pass; with `threshold` their mean score has to reach it."),
			options: ["threshold"]
		}), calls_name = () => schemas.YjP().min(1), toolCalled = {
			schema: () => schemas.KCZ([
				calls_name(),
				schemas.YOg(calls_name()).min(1),
				schemas.euz(!1)
			]).describe("The tool that the answer must call, a list of all that it must, or false for none."),
			options: []
		}, toolCall = {
			schema: () => schemas.rej({
				name: calls_name().describe("The tool."),
				arguments: schemas.g1P(schemas.YjP(), schemas.L5J()).optional().describe("What it must be called with: each of these, others may be there. Texts may name parts of the case."),
				exact: schemas.zMY().optional().describe("true: no other arguments may be there.")
			}).describe("A tool that must be called with arguments: { name: refund, arguments: { order: \"{{order}}\" } }."),
			options: []
		}, finish = {
			schema: () => schemas.k5n([
				"stop",
				"length",
				"tool-calls",
				"filtered"
			]).describe("Why the answer must have ended: stop, length (it was cut off), tool-calls or filtered."),
			options: []
		};
		var json_path = __nccwpck_require__(94275);
		let json = {
			schema: () => schemas.euz(!0).describe("true: the whole answer must be JSON."),
			options: ["fenced"]
		}, jsonSchema = {
			schema: () => schemas.g1P(schemas.YjP(), schemas.L5J()).describe("A JSON Schema that the answer must meet: draft 2020-12, or draft-07 if its $schema says so."),
			options: ["fenced"]
		}, jsonPath = {
			schema: () => schemas.rej({
				path: schemas.YjP().refine(json_path.K, "must be a JSON path without expressions, such as $.items[0].id").describe("Where it is: $.items[0].id."),
				equals: schemas.Pq9().optional().describe("What must be there. Texts may name parts of the case."),
				contains: schemas.Pq9().optional().describe("What must be among what is there."),
				exists: schemas.zMY().optional().describe("false: nothing may be there.")
			}).refine(({ equals, contains, exists }) => [
				equals,
				contains,
				exists
			].filter((one) => one !== void 0).length <= 1, "must have one of equals, contains and exists").describe("A part of an answer in JSON: { path: $.team, equals: \"{{expected}}\" }. Without more it must be there."),
			options: ["fenced"]
		};
		var judges = __nccwpck_require__(50113);
		let markup_elements = () => schemas.YOg(schemas.YjP().min(1)).min(1).optional(), xml = {
			schema: () => schemas.KCZ([schemas.euz(!0), schemas.rej({ elements: markup_elements().describe("Elements that must be there: order.item.") })]).describe("true: the whole answer must be well-formed XML; { elements: [order.id] }: with these in it."),
			options: ["fenced"]
		}, html = {
			schema: () => schemas.KCZ([schemas.euz(!0), schemas.rej({ elements: markup_elements().describe("Elements that must be there: ul.li.") })]).describe("true: the whole answer must be HTML without mistakes; { elements: [ul.li] }: with these in it."),
			options: ["fenced"]
		}, latency = {
			schema: () => schemas.rej({ max: quantity.p0 }).describe("How long an answer may take: { max: 2500 ms }."),
			options: []
		}, cost = {
			schema: () => schemas.rej({ max: quantity.TG }).describe("What an answer may cost in US dollars: { max: $0.01 }."),
			options: []
		}, tokens = {
			schema: () => schemas.rej({ max: schemas.Whr().min(1).describe("Output tokens at most.") }).describe("How many tokens an answer may have: { max: 200 }."),
			options: []
		};
		var overlap = __nccwpck_require__(25218);
		let regex = {
			schema: () => schemas.YjP().min(1).describe("A regular expression of RE2 that is found in the answer. Anchor it with ^ and $ for all of it."),
			options: ["ignore-case"]
		};
		var script = __nccwpck_require__(63990), beside = __nccwpck_require__(86787);
		let metrics = [
			"cosine",
			"dot-product",
			"euclidean"
		], similar_text = () => schemas.YjP().regex(/\S/, "must have something in it"), similar = {
			schema: () => schemas.rej({
				to: schemas.KCZ([similar_text(), schemas.YOg(similar_text()).min(1)]).describe("What to compare with: {{expected}}, or a list of which the nearest counts."),
				model: schemas.YjP().min(1).describe("The model that embeds the texts, by its name in models."),
				metric: schemas.k5n(metrics).default("cosine").describe("What is compared. cosine and dot-product pass from 0.8 on, euclidean from 0.6 on: 1 / (1 + distance).")
			}, { error: beside.v }).describe("How near the answer is to a text in meaning, by the vectors that an embedding model gives both."),
			options: ["threshold"],
			embedders: ({ model }) => [model]
		}, dialects = [
			"postgresql",
			"mysql",
			"mariadb",
			"sqlite",
			"sqlserver",
			"bigquery",
			"snowflake",
			"redshift",
			"athena",
			"trino"
		], statements = [
			"select",
			"select-into",
			"insert",
			"replace",
			"update",
			"delete",
			"create",
			"alter",
			"drop",
			"truncate",
			"rename",
			"grant",
			"show",
			"explain",
			"describe",
			"set",
			"use",
			"call",
			"transaction"
		], names = (what) => schemas.YOg(schemas.YjP().min(1)).min(1).optional().describe(what), sql = {
			schema: () => schemas.KCZ([schemas.euz(!0), schemas.rej({
				dialect: schemas.k5n(dialects).optional().describe(`${dialects.join(", ")}. Without it PostgreSQL's, or else MySQL's.`),
				statements: schemas.YOg(schemas.k5n(statements)).min(1).optional().describe("Kinds of statements that may be there: [select]."),
				tables: names("Tables that may be named: [orders, shop.users, shop.*]."),
				columns: names("Columns that may be named: [id, orders.total, users.*]; * for all of them by *.")
			})]).describe("true: the whole answer must be SQL; { dialect: mysql, statements: [select], tables: [orders] }: that and no other."),
			options: ["fenced"]
		}, template = () => schemas.YjP().min(1), templates = () => schemas.KCZ([template(), schemas.YOg(template()).min(1)]), equals = {
			schema: () => schemas.KCZ([
				template(),
				schemas.aig(),
				schemas.zMY()
			]).describe("What the answer must be: a text, which may name parts of the case ({{expected}}), a number or a boolean."),
			options: ["ignore-case"]
		}, contains = {
			schema: () => schemas.KCZ([templates(), schemas.rej({
				any: templates().optional().describe("Texts of which at least one must be there."),
				all: templates().optional().describe("Texts that must all be there.")
			}).refine(({ any, all }) => any !== void 0 || all !== void 0, "must have any or all")]).describe("What the answer must contain: a text, a list of which all must be there, or { any: [...] }, { all: [...] }."),
			options: ["ignore-case"]
		}, edge = (where) => ({
			schema: () => template().describe(`What the answer must ${where} with. It may name parts of the case ({{expected}}).`),
			options: ["ignore-case"]
		}), startsWith = edge("start"), endsWith = edge("end"), count = () => schemas.Whr().min(0), forms_forms = {
			equals,
			contains,
			"starts-with": startsWith,
			"ends-with": endsWith,
			regex,
			"word-count": {
				schema: () => schemas.KCZ([count(), schemas.rej({
					min: count().optional().describe("Words at least."),
					max: count().optional().describe("Words at most.")
				}).refine(({ min = 0, max = Infinity }) => min <= max, "must have a min that is not over its max").refine(({ min, max }) => min !== void 0 || max !== void 0, "must have min or max")]).describe("How many words the answer has: a number, or { min: 10, max: 80 }."),
				options: []
			},
			refusal: {
				schema: () => schemas.zMY().describe("true: the answer must refuse (\"I cannot help with that\"); false: it must not."),
				options: []
			},
			language: {
				schema: () => schemas.YjP().min(2).describe("The language that the answer must be in, by its ISO 639-1 code: de, or {{tags.language}}."),
				options: []
			},
			levenshtein: overlap.eG,
			"rouge-1": overlap._G,
			"rouge-2": overlap.fp,
			"rouge-l": overlap.Tw,
			bleu: overlap.V0,
			gleu: overlap.OA,
			meteor: overlap.nn,
			json,
			"json-schema": jsonSchema,
			"json-path": jsonPath,
			xml,
			html,
			sql,
			script: script.K,
			"tool-called": toolCalled,
			"tool-call": toolCall,
			finish,
			latency,
			cost,
			tokens,
			similar,
			rubric: judges.CG,
			choice: judges.Yq,
			factuality: judges.zz,
			groundedness: judges.ot,
			pairwise: judges.Ju,
			"answer-relevance": judges.S1,
			"context-precision": judges.kL,
			"context-recall": judges.D5
		}, options = {
			"ignore-case": () => schemas.zMY().describe("true: upper and lower case are the same."),
			fenced: () => schemas.zMY().describe("true: a code fence around all of it is allowed."),
			threshold: () => quantity.uM.describe("The least score that passes, from 0 to 1.")
		}, common = {
			name: () => schemas.YjP().min(1).describe("What the grader is called in reports."),
			not: () => schemas.zMY().describe("true: an answer passes that otherwise would not."),
			weight: () => schemas.aig().min(0).describe("How much it counts in the score. 0: it is shown, and decides nothing.")
		}, entries_forms = {
			...forms_forms,
			group: groupOf(schemas.RZV(() => graderSchema))
		}, keys = Object.keys(entries_forms), entries_beside = {
			...common,
			...options
		}, graderSchema = (0, chosen.lb)([...keys, ...Object.keys(entries_beside)], (names) => {
			let member = (name) => entries_beside[name]?.() ?? entries_forms[name].schema(), shape = Object.fromEntries(names.map((name) => [name, schemas.RZV(() => member(name)).optional()]));
			return schemas.rej(shape, { error: (0, sentences.jl)("grader") }).superRefine(wellFormed, { when: ({ issues }) => issues.length === 0 });
		});
		function wellFormed(entry, context) {
			let complain = (message, path = []) => context.addIssue({
				code: "custom",
				message,
				path
			}), [key, ...others] = keysOf(entry);
			if (key === void 0) complain(`names no grader. There are: ${keys.join(", ")}.`);
			else if (others.length > 0) complain(`has several graders: ${[key, ...others].join(", ")}. Make an entry of each.`);
			else for (let option of Object.keys(options)) entry[option] === void 0 || entries_forms[key]?.options.includes(option) || complain(`means nothing to ${key}. It belongs to ${keys.filter((one) => entries_forms[one]?.options.includes(option)).join(", ")}.`, [option]);
		}
		let keysOf = (spec) => keys.filter((key) => spec[key] !== void 0), kindOf = (spec) => keysOf(spec)[0] ?? "", formOf = (spec) => entries_forms[kindOf(spec)], defaultThreshold = (spec) => formOf(spec)?.threshold, ungrouped = (spec) => kindOf(spec) === "group" ? spec.group.flatMap(ungrouped) : [spec], judgesOf = (spec) => formOf(spec)?.judges?.(spec[kindOf(spec)]) ?? [], embeddersOf = (spec) => formOf(spec)?.embedders?.(spec[kindOf(spec)]) ?? [];
		function judgesNamed(specs = []) {
			let all = specs.flatMap(ungrouped);
			return [...new Set([...all.flatMap(judgesOf), ...all.flatMap(embeddersOf)])];
		}
		let filesOfGraders = (specs = []) => [...new Set(specs.flatMap(ungrouped).flatMap((spec) => formOf(spec)?.files?.(spec[kindOf(spec)]) ?? []))];
	}),
	50113: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CG: () => rubric,
			D5: () => contextRecall,
			Ju: () => pairwise,
			K1: () => relations,
			S1: () => answerRelevance,
			Yq: () => choice,
			kL: () => contextPrecision,
			ot: () => groundedness,
			zz: () => factuality
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86787);
		let judge = () => zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)).min(1)], { error: "must be the name of a model, or a list" }).describe("The model that judges, by its name in models; of several the majority decides, and the mean is the score."), question = () => zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("What was asked: {{ticket}}. Without it all variables of the case."), context = () => zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What was found to answer from: {{context}}, a text or a list of parts in their order."), judged = (schema, threshold = .5) => ({
			schema,
			options: ["threshold"],
			threshold,
			judges: ({ judge: names }) => [names].flat()
		}), relations = [
			"subset",
			"superset",
			"equal",
			"disagree",
			"differ"
		], rubric = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			criteria: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What a good answer is like. It may name parts of the case ({{expected}})."),
			question: question()
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model how far the answer meets criteria, from 0 to 1. From 0.5 on it passes.")), choice = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			question: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What is asked. {{completion}} is the answer, which is shown below the question otherwise."),
			choices: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1)).refine((given) => Object.keys(given).length > 1, "must have at least two choices").describe("What may be chosen, and its score from 0 to 1: { friendly: 1, neutral: 0.5, rude: 0 }."),
			system: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("Whom the model is told to be, before anything else.")
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model a question that has choices, each with a score. From 0.5 on it passes.")), factuality = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			expected: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).default("{{expected}}").describe("The reference, which is right."),
			pass: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(relations)).min(1).default([
				"subset",
				"superset",
				"equal",
				"differ"
			]).describe("Relations that pass: subset, superset, equal, disagree, differ (but not in any fact)."),
			question: question()
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model how the facts of the answer relate to those of {{expected}}.")), groundedness = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			context: context()
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model which claims of the answer are supported by a context; the score is their share. From 1 on it passes."), 1), pairwise = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			criteria: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What makes an answer the better one. It may name parts of the case."),
			question: question()
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model whether the answer is better than the base's: 1, as good: 0.5, or worse: 0. It is asked twice, each answer once in the first place. From 0.5 on it passes.")), answerRelevance = {
			...judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				judge: judge(),
				question: question(),
				embeddings: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("A model that embeds texts, by its name in models: with it the score is the mean cosine, as in the original.")
			}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model whether the answer is one to the question that was asked: it guesses the question from the answer. From 0.5 on it passes.")),
			embedders: ({ embeddings }) => embeddings === void 0 ? [] : [embeddings]
		}, contextPrecision = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			context: context(),
			expected: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("The right answer that parts are of use for: {{expected}}. Without it the answer itself."),
			question: question()
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model which parts of a context are of use; the score is higher where they come first. From 0.5 on it passes.")), contextRecall = judged(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			judge: judge(),
			context: context(),
			expected: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).default("{{expected}}").describe("The right answer, whose claims are looked for.")
		}, { error: _beside_js__WEBPACK_IMPORTED_MODULE_0__.v }).describe("Asks a model which claims of {{expected}} are in a context; the score is their share. From 0.5 on it passes."));
	}),
	25218: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OA: () => gleu,
			Tw: () => rougeL,
			V0: () => bleu,
			_G: () => rouge1,
			eG: () => levenshtein,
			fp: () => rouge2,
			nn: () => meteor
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2503);
		let text = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), references = (what, threshold) => zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([text(), zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text()).min(1)]).describe(`${what} From ${threshold} on it passes. To compare with: {{expected}}, or a list of which the best counts.`), overlap = (what, threshold) => ({
			schema: () => references(what, threshold),
			options: ["threshold", "ignore-case"],
			threshold
		}), levenshtein = overlap("Equal characters: 1 less the edit distance as a share of the longer text.", .8), rouge1 = overlap("Common words (ROUGE-1, F1).", .75), rouge2 = overlap("Common pairs of words (ROUGE-2, F1).", .75), rougeL = overlap("The longest common sequence of words (ROUGE-L, F1).", .75), bleu = overlap("Precision of sequences of 1 to 4 words (BLEU).", .5), gleu = overlap("Precision and recall of sequences of 1 to 4 words (GLEU).", .5), meteor = overlap("Common words and their English stems, in order (METEOR).", .5);
	}),
	63990: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => scriptOf,
			K: () => script
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760), zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19728), _script_script_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24546);
		let files = /^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$)).+\.(?:[cm]?[jt]s|py)$/, named = /^(.+\.(?:[cm]?[jt]s|py)):([\w$]+)$/, file = () => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine((path) => files.test(path.replace(named, "$1")), "must be a file of the working directory that ends in .js, .mjs, .ts or .py").describe("The file: graders/polite.ts, or graders/polite.py. With graders/all.ts:polite its function polite."), text = () => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(2e4), script = {
			schema: () => zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([file(), zod__WEBPACK_IMPORTED_MODULE_3__.rej({
				file: file().optional(),
				javascript: text().optional().describe("Instead of a file: an expression, or the body of a function. It knows output, expected, vars and context."),
				python: text().optional().describe("The same in Python, which knows json, math and re as well."),
				sources: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1)).min(1).optional().describe("Paths or patterns of the files that it may read. Without it those of the file's own folder."),
				with: zod__WEBPACK_IMPORTED_MODULE_3__.L5J().describe("Anything that the script is to know: context.with.").optional(),
				timeout: _config_quantity_js__WEBPACK_IMPORTED_MODULE_1__.p0.prefault("10 s").describe("For one answer.")
			}).refine((given) => [
				given.file,
				given.javascript,
				given.python
			].filter((one) => one !== void 0).length === 1, "must have one of file, javascript and python").refine((given) => given.sources === void 0 || given.file !== void 0, {
				path: ["sources"],
				error: "is for a file: a text reads none."
			})]).describe("A script of yours that says how right an answer is: graders/polite.ts, or { javascript: \"output.length < 80\" }. A score passes from 0.5 on."),
			options: ["threshold"],
			threshold: _script_script_js__WEBPACK_IMPORTED_MODULE_2__.R,
			files: (value) => scriptOf(value).sources
		};
		function scriptOf(value) {
			let { file: given, javascript, python, timeout, sources } = typeof value == "string" ? {
				file: value,
				timeout: 1e4
			} : value, code = javascript ?? python;
			if (given === void 0) return {
				language: python === void 0 ? "javascript" : "python",
				name: python === void 0 ? "in JavaScript" : "in Python",
				...code !== void 0 && { code },
				sources: [],
				timeout
			};
			let [, path = given, name] = named.exec(given) ?? [], plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path), folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(plain);
			return {
				language: plain.endsWith(".py") ? "python" : "javascript",
				name: given,
				file: plain,
				...name !== void 0 && { function: name },
				sources: sources === void 0 ? [folder === "." ? plain : `${folder}/**`] : [plain, ...sources],
				timeout
			};
		}
	}),
	24546: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => noScripts,
			R: () => defaultThreshold
		});
		let defaultThreshold = .5, noScripts = {
			open: async ({ name }) => ({ run: () => Promise.reject(Error(`there is nothing here that could run ${name}`)) }),
			close: async () => {}
		};
	}),
	58171: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			z: () => defaultGate,
			j: () => guardrailTestSchema
		});
		var schemas = __nccwpck_require__(2503), paths = __nccwpck_require__(86721), quantity = __nccwpck_require__(19728), sentences = __nccwpck_require__(9075), guardrail = __nccwpck_require__(52373), common_config = __nccwpck_require__(51291);
		let categories = [
			"VIOLENCE",
			"HATE",
			"SEXUAL",
			"MISCONDUCT",
			"INSULTS"
		], attacks = [
			"JAILBREAK",
			"PROMPT_INJECTION",
			"PROMPT_LEAKAGE"
		], list = (item) => schemas.YOg(item).min(1), checksSchema = () => schemas.rej({
			content: list(schemas.k5n(categories)).optional().describe("Categories of harmful content."),
			"prompt-attack": list(schemas.k5n(attacks)).optional().describe("Kinds of attacks on prompts."),
			"sensitive-information": list(schemas.YjP().regex(/^[A-Z_]{3,60}$/, "must be a type of AWS, such as EMAIL")).max(31).optional().describe("Types of personal data, as AWS names them: `EMAIL`, `PHONE`."),
			threshold: schemas.aig().gt(0).max(1).default(.5).describe("The score from which on a text counts as stopped, over 0 and up to 1.")
		}, { error: (0, sentences.jl)("check") }).refine((given) => given.content !== void 0 || given["prompt-attack"] !== void 0 || given["sensitive-information"], "has no check. Write content, prompt-attack or sensitive-information."), limit = (description, shape) => schemas.rej(shape, { error: (0, sentences.jl)("limit") }).refine((given) => Object.keys(given).length > 0, `has no limit. Write ${Object.keys(shape).join(" or ")}.`).optional().describe(description), least = quantity.uM.optional().describe("The least that the head may have."), drop = quantity.uM.optional().describe("How far it may drop from the base, in points of 100: 2 % or 2 points."), gateSchema = () => schemas.rej({
			recall: limit("Share of the harmful texts that are stopped.", {
				min: least,
				"max-regression": drop
			}),
			"false-positives": limit("Share of the harmless texts that are stopped.", {
				max: quantity.uM.optional().describe("The most that the head may have."),
				"max-regression": quantity.uM.optional().describe("How far it may rise over the base, in points of 100.")
			}),
			precision: limit("Share of the stopped texts that are harmful.", { min: least })
		}, { error: (0, sentences.jl)("rule") }).refine((gate) => Object.keys(gate).length > 0, "has no rule. Write one, or remove the key for the default."), version = () => schemas.KCZ([(0, guardrail.p)(), schemas.rej({
			template: common_config.UU.describe("A template of CloudFormation in the repository."),
			resource: common_config.UU.optional().describe("The resource that uses the guardrail, where there are several.")
		})], { error: "must be an id and a version, such as gr-abc:4, or { template: a file, resource: what uses it }" }), guardrailTestSchema = () => schemas.rej({
			guardrail: version().optional().describe("What is tested, by ApplyGuardrail: `gr-abc:4`, `{ id: gr-abc, version: 4 }`, or `{ template: infra/bot.yml, resource: Agent }` for the version that a resource of CloudFormation uses."),
			checks: checksSchema().optional().describe("What is tested instead, by InvokeGuardrailChecks: checks that need no guardrail."),
			cases: paths.k.describe("Labelled texts, a path or pattern or a list: rows with `text`, `label` (harmful or harmless), and `category`, `policy`, `source` (input or output)."),
			gate: gateSchema().optional().describe("What it has to meet. Without it recall may not drop and false positives may not rise."),
			"max-cost": quantity.TG.optional().describe("The most that a run of it may cost, in US dollars. It stops there."),
			region: common_config.UU.optional().describe("Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile."),
			profile: common_config.UU.optional().describe("A profile of ~/.aws/config."),
			endpoint: schemas.OZ5().optional().describe("Another address than that of the region. Otherwise AWS_ENDPOINT_URL."),
			concurrency: common_config.Ex.default(10),
			timeout: quantity.p0.prefault("30 s").describe("For a whole answer; each attempt has as long."),
			attempts: schemas.Whr().min(1).max(20).default(8).describe("Requests sent at most until one is answered."),
			"requests-per-second": schemas.aig().positive().optional().describe("A quota to stay under. Default: that of AWS, 25, and 50 in us-east-1 and us-west-2."),
			"text-units-per-second": schemas.aig().positive().optional().describe("A quota to stay under, in thousands of characters. Default: that of AWS for content filters, 25, and 200 in us-east-1 and us-west-2.")
		}, { error: (0, sentences.jl)("setting") }).superRefine(({ guardrail, checks }, context) => {
			guardrail === void 0 == (checks === void 0) && context.addIssue({
				code: "custom",
				message: "needs a guardrail or checks, and not both."
			});
		}), defaultGate = {
			recall: { "max-regression": 0 },
			"false-positives": { "max-regression": 0 }
		};
	}),
	37864: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => arn,
			E: () => agentcoreSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503), _prompts_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71690), _common_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51291), _deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42967), _json_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94275);
		let id = /^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$/, arn = /^arn:aws[a-z-]*:bedrock-agentcore:([a-z0-9-]+):\d{12}:runtime\/([a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10})$/, path = () => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_json_path_js__WEBPACK_IMPORTED_MODULE_4__.K, { error: "must be a JSON path from $ without expressions, such as $.output.text" }), variables = [
			"input",
			"system",
			"messages"
		], payload = () => zod__WEBPACK_IMPORTED_MODULE_3__.Pq9().superRefine((given, context) => {
			for (let text of textsOf(given)) {
				let unknown = (0, _prompts_template_js__WEBPACK_IMPORTED_MODULE_0__.ht)(text).find((variable) => !variables.includes(variable.name));
				if (unknown === void 0) continue;
				let known = variables.map((variable) => `{{${variable}}}`).join(", ");
				context.addIssue({
					code: "custom",
					message: `has {{${unknown.name}}} in it, and knows ${known} only`
				});
			}
		}).default({ prompt: "{{input}}" }).describe("What the agent is sent. In texts, {{input}} is the last message of the user and {{system}} the system messages; \"{{messages}}\" is the list of all, each with role and content."), agentcoreSchema = () => zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			provider: zod__WEBPACK_IMPORTED_MODULE_3__.euz("agentcore"),
			runtime: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine((given) => arn.test(given) || id.test(given), { error: "must be the ARN of an agent runtime, arn:aws:bedrock-agentcore:\u2026:runtime/\u2026, or its id" }).describe("The ARN of the agent runtime, or its id."),
			account: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^\d{12}$/, "must be the twelve digits of an account, in quotes").optional().describe("The account that the runtime is in. Needed with an id, and no part of an ARN\u2019s."),
			qualifier: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[a-zA-Z][a-zA-Z0-9_]{0,47}$/, "must be the name of an endpoint of the runtime, not a version").default("DEFAULT").describe("The endpoint of the runtime. DEFAULT leads to its latest version."),
			payload: payload(),
			"text-path": path().optional().describe("Where the text is in an answer, or in each event of a stream: a JSON path. Otherwise the whole of it is the text."),
			"tool-calls-path": path().optional().describe("JSON path to the calls of tools: a list of name and arguments."),
			"stop-path": path().optional().describe("JSON path to why the answer ended, such as end_turn."),
			"input-tokens-path": path().optional().describe("JSON path to the number of input tokens; several are added up."),
			"output-tokens-path": path().optional().describe("JSON path to the number of output tokens; several are added up."),
			"cost-path": path().optional().describe("JSON path to what the answer cost, in US dollars; several are added up."),
			"version-path": path().optional().describe("JSON path to the version that answered."),
			...(0, _deployed_js__WEBPACK_IMPORTED_MODULE_2__.ik)(),
			region: _common_config_js__WEBPACK_IMPORTED_MODULE_1__.UU.optional().describe("Otherwise that of the ARN, AWS_REGION or AWS_DEFAULT_REGION, then that of the profile."),
			"stop-session": zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(!0).describe("false: leave the session of each question running. It is paid for until it has been idle long enough."),
			version: (0, _deployed_js__WEBPACK_IMPORTED_MODULE_2__.rE)(),
			..._deployed_js__WEBPACK_IMPORTED_MODULE_2__.lz
		});
		function textsOf(given) {
			return typeof given == "string" ? [given] : typeof given == "object" && given ? Object.values(given).flatMap(textsOf) : [];
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			T: () => sources,
			d: () => filesMeant
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14006), zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2503), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _common_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51291);
		let sources = () => zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([_common_config_js__WEBPACK_IMPORTED_MODULE_1__.UU, zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_common_config_js__WEBPACK_IMPORTED_MODULE_1__.UU).min(1)], { error: "must be a path or pattern, or a list of them" }).transform((given) => [given].flat()).describe("Paths or patterns of the files that decide what is answered: while they stay the same, answers are kept and given again. Without it every run asks again.");
		async function filesMeant(tree, patterns, key) {
			let all = await tree.list(), found = new Set();
			for (let pattern of patterns) {
				let plain = pattern.replace(/^\.\//, ""), isMeant = picomatch__WEBPACK_IMPORTED_MODULE_3__(plain, {
					dot: !0,
					nonegate: !0
				}), files = all.filter((path) => path === plain || isMeant(path));
				if (files.length === 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					key,
					message: `no file ${pattern}.`,
					fix: howToName(plain, all)
				});
				for (let path of files) found.add(path);
			}
			return [...found].sort();
		}
		let howToName = (pattern, all) => all.some((path) => path.startsWith(`${pattern.replace(/\/$/, "")}/`)) ? `For all files of that folder, write ${pattern.replace(/\/$/, "")}/**.` : "Paths are relative to the working directory, and ignored files are none of it.";
	}),
	70788: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OE: () => dimensionsFault,
			Wp: () => embeddingFamilies,
			qx: () => familyOfEmbeddings
		});
		let ofTitan = ({ embedding }) => embedding && [embedding], ofCohere = ({ embeddings }) => embeddings === void 0 || Array.isArray(embeddings) ? embeddings : embeddings.float, cohereBody = (texts, settings) => ({
			texts,
			input_type: (settings["input-type"] ?? "search-document").replace("-", "_"),
			truncate: "NONE"
		}), families = [
			{
				name: "amazon.titan-embed-text-v2:0",
				names: /(^|[./])amazon\.titan-embed-text-v2/,
				texts: 1,
				dimensions: [
					256,
					512,
					1024
				],
				body: ([inputText], { dimensions }) => ({
					inputText,
					...dimensions !== void 0 && { dimensions },
					normalize: !0
				}),
				vectors: ofTitan
			},
			{
				name: "amazon.titan-embed-text-v1",
				names: /(^|[./])amazon\.titan-embed-(text-v1|g1-text)/,
				texts: 1,
				body: ([inputText]) => ({ inputText }),
				vectors: ofTitan
			},
			{
				name: "amazon.titan-embed-image-v1",
				names: /(^|[./])amazon\.titan-embed-image-v1/,
				texts: 1,
				dimensions: [
					256,
					384,
					1024
				],
				body: ([inputText], { dimensions }) => ({
					inputText,
					...dimensions !== void 0 && { embeddingConfig: { outputEmbeddingLength: dimensions } }
				}),
				vectors: ofTitan
			},
			{
				name: "cohere.embed-english-v3 and -multilingual-v3",
				names: /(^|[./])cohere\.embed-(english|multilingual)-v3/,
				texts: 96,
				takesInputType: !0,
				body: cohereBody,
				vectors: ofCohere
			},
			{
				name: "cohere.embed-v4:0",
				names: /(^|[./])cohere\.embed-v4/,
				texts: 96,
				dimensions: [
					256,
					512,
					1024,
					1536
				],
				takesInputType: !0,
				body: (texts, settings) => ({
					...cohereBody(texts, settings),
					embedding_types: ["float"],
					...settings.dimensions !== void 0 && { output_dimension: settings.dimensions }
				}),
				vectors: ofCohere
			}
		], embeddingFamilies = families.map(({ name }) => name), familyOfEmbeddings = (model) => families.find(({ names }) => names.test(model));
		function dimensionsFault({ name, dimensions }, asked) {
			return dimensions?.includes(asked) ? void 0 : `has \`dimensions: ${asked}\`, and ${name} ${dimensions === void 0 ? "has vectors of one length. Remove it" : `has ${dimensions.join(", ")}`}.`;
		}
	}),
	52373: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => guardrailSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), _common_config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51291);
		let short = () => zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^.+:([1-9][0-9]{0,7}|DRAFT)$/).transform((text) => {
			let colon = text.lastIndexOf(":");
			return {
				id: text.slice(0, colon),
				version: text.slice(colon + 1)
			};
		}), long = () => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			id: _common_config_js__WEBPACK_IMPORTED_MODULE_0__.UU.describe("An id or an ARN."),
			version: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^([1-9][0-9]{0,7}|DRAFT)$/), zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1)], { error: "must be a number or DRAFT" }).transform(String).describe("A number, or DRAFT: answers with a draft are never kept, since it may change."),
			trace: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"enabled",
				"disabled",
				"enabled_full"
			]).optional().describe("Whether what Bedrock answers, and with it its invocation logs, tells what the guardrail found.")
		}), guardrailSchema = () => zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([short(), long()], { error: "must be an id and a version, such as gr-abc:4 or gr-abc:DRAFT" });
	}),
	51291: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ex: () => concurrency,
			FI: () => parameters,
			Fy: () => limits,
			UU: () => name,
			Zd: () => reasoning
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503), _config_chosen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57115), _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19728);
		let name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1), reasoning = () => zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
			"none",
			"minimal",
			"low",
			"medium",
			"high"
		]), zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1)], { error: "must be none, minimal, low, medium, high, or tokens at most" }), parameters = (0, _config_chosen_js__WEBPACK_IMPORTED_MODULE_2__.fn)(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			temperature: zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(2).optional().describe("How much chance there is in an answer: 0 is least."),
			"top-p": zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1).optional().describe("Only the likeliest words that together make this share."),
			"top-k": zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).optional().describe("Only so many of the likeliest words."),
			"max-tokens": zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).optional().describe("Output tokens at most."),
			stop: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)).min(1).optional().describe("Texts that end an answer."),
			seed: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().optional().describe("The same chance each time, where the provider can."),
			reasoning: reasoning().optional().describe("How long to think first: none, minimal, low, medium, high, or tokens at most.")
		}).transform(({ "top-p": topP, "top-k": topK, "max-tokens": maxTokens, ...same }) => ({
			...same,
			...topP !== void 0 && { topP },
			...topK !== void 0 && { topK },
			...maxTokens !== void 0 && { maxTokens }
		})).describe("Used where the prompt does not say otherwise.")), concurrency = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(1e3).describe("Requests in flight at once, at most."), perMinute = _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.U9.refine((value) => value >= 1, "must be 1 or more"), limits = {
			parameters: parameters.optional(),
			concurrency: concurrency.default(10),
			timeout: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.p0.prefault("60 s").describe("For a whole answer; each attempt has as long."),
			attempts: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(20).default(8).describe("Requests sent at most until one is answered."),
			"requests-per-minute": perMinute.optional().describe("A quota to stay under."),
			"tokens-per-minute": perMinute.optional().describe("A quota to stay under, of input and output tokens."),
			price: (0, _config_chosen_js__WEBPACK_IMPORTED_MODULE_2__.fn)(() => zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				input: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG,
				output: _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG,
				"cache-read": _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("Of input that was read from a cache: without it, such answers cost an unknown amount."),
				"cache-write": _config_quantity_js__WEBPACK_IMPORTED_MODULE_0__.TG.optional().describe("Of input that was written to a cache: without it, such answers cost an unknown amount.")
			}).transform(({ "cache-read": cacheRead, "cache-write": cacheWrite, ...same }) => ({
				...same,
				...cacheRead !== void 0 && { cacheRead },
				...cacheWrite !== void 0 && { cacheWrite }
			}))).optional().describe("US dollars a million tokens. Otherwise the list price, where it is known.")
		};
	}),
	93252: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => modelSchema });
		var schemas = __nccwpck_require__(2503), chosen = __nccwpck_require__(57115), config = __nccwpck_require__(37864), common_config = __nccwpck_require__(51291);
		let ownMembers = [
			"model",
			"messages",
			"system",
			"stream"
		], extra = () => schemas.g1P(schemas.YjP(), schemas.L5J()).refine((members) => !ownMembers.some((member) => member in members), { error: `cannot hold ${ownMembers.join(", ")}: the prompt and the keys beside it say them` }), cachePlace = schemas.k5n([
			"tools",
			"system",
			"messages"
		]), anthropicSchema = () => schemas.rej({
			provider: schemas.euz("anthropic"),
			model: common_config.UU.describe("A model id: claude-haiku-4-5, claude-sonnet-4-5-20250929."),
			url: schemas.OZ5({
				protocol: /^https?$/,
				error: "must be an address such as http://localhost:4000"
			}).refine((given) => !/\/v1(\/messages)?\/?$/.test(given), { error: "must end before /v1/messages" }).refine((given) => !URL.parse(given)?.username && !URL.parse(given)?.password, { error: "must have no key in it: write `api-key-env`" }).optional().describe("Another address, to which /v1/messages is added. Otherwise ANTHROPIC_BASE_URL, then Anthropic\u2019s own."),
			"api-key-env": schemas.YjP().regex(/^[A-Za-z_]\w*$/, "must be the name of a variable that holds the key, not the key").optional().describe("The variable that holds the key. Otherwise ANTHROPIC_API_KEY, then ANTHROPIC_AUTH_TOKEN, for Anthropic and ANTHROPIC_BASE_URL, and none for any other `url`."),
			"api-version": schemas.k5n(["2026-10-21", "2023-06-01"]).default("2026-10-21").describe("2026-10-21, or 2023-06-01 for models that take a temperature."),
			omit: schemas.YOg(schemas.k5n([
				"temperature",
				"top-p",
				"top-k",
				"reasoning"
			])).min(1).optional().describe("Parameters of prompts that this model does not take, and that are left out."),
			"service-tier": schemas.k5n(["auto", "standard-only"]).optional().describe("auto: use priority capacity where there is some. standard-only: never."),
			cache: schemas.KCZ([schemas.zMY(), schemas.YOg(cachePlace).min(1)], { error: "must be true, or a list of tools, system, messages" }).optional().describe("After what a prompt is cached: `[tools, system, messages]`. True: what cases share, tools and system."),
			"cache-ttl": schemas.k5n(["5 min", "1 h"]).optional().describe("How long the cache keeps it: 5 min, or 1 h."),
			stream: schemas.zMY().default(!1).describe("true: measure the time to the first text."),
			betas: schemas.YOg(common_config.UU).min(1).optional().describe("Names of beta features, sent as anthropic-beta."),
			extra: extra().optional().describe("More members of a request, as the API calls them: { inference_geo: eu }."),
			...common_config.Fy
		}), embedding = () => schemas.rej({
			dimensions: schemas.Whr().min(1).optional().describe("How many numbers a vector has, where the model lets one choose."),
			"input-type": schemas.k5n([
				"search-document",
				"search-query",
				"classification",
				"clustering"
			]).optional().describe("What texts are taken for, of Cohere's models. Otherwise search-document."),
			of: common_config.UU.optional().describe("The model behind an ARN that does not name it: cohere.embed-v4:0.")
		}).describe("For an embedding model, which the grader `similar` asks.");
		var guardrail = __nccwpck_require__(52373);
		let config_cachePlace = schemas.k5n([
			"tools",
			"system",
			"messages"
		]), bedrockSchema = () => schemas.rej({
			provider: schemas.euz("bedrock"),
			model: common_config.UU.describe("A model id, an inference profile id (us.anthropic.\u2026) or an ARN."),
			region: common_config.UU.optional().describe("Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile."),
			profile: common_config.UU.optional().describe("A profile of ~/.aws/config."),
			endpoint: schemas.OZ5().optional().describe("Another address than that of the region. Otherwise AWS_ENDPOINT_URL."),
			guardrail: (0, guardrail.p)().optional().describe("Asked with each request: `gr-abc:4`, or `{ id: gr-abc, version: 4 }`. What it says instead is an answer."),
			"service-tier": schemas.k5n([
				"default",
				"flex",
				"priority",
				"reserved"
			]).optional().describe("Flex is cheaper and slower, priority the reverse. The price list has the default only."),
			latency: schemas.k5n(["standard", "optimized"]).optional().describe("Optimized is faster and dearer, for some models. The price list has the standard only."),
			cache: schemas.KCZ([schemas.zMY(), schemas.YOg(config_cachePlace).min(1)], { error: "must be true, or a list of tools, system, messages" }).optional().describe("After what a prompt is cached: `[tools, system, messages]`. True: what cases share, tools and system."),
			stream: schemas.zMY().optional().describe("Stream answers, to know the time to the first text."),
			"request-metadata": schemas.g1P(schemas.YjP().min(1).max(256), schemas.YjP().max(256)).refine((given) => Object.keys(given).length <= 16, "must have 16 entries at most").optional().describe("To find the requests in the invocation logs by."),
			extra: schemas.g1P(schemas.YjP(), schemas.L5J()).optional().describe("Parameters that only this model has: its additionalModelRequestFields."),
			embedding: embedding().optional(),
			...common_config.Fy
		});
		var deployed = __nccwpck_require__(42967);
		let id = () => schemas.YjP().regex(/^[0-9a-zA-Z]{1,10}$/, "must be an id of up to ten letters and digits, not a name or an ARN"), attributes = () => schemas.g1P(common_config.UU, schemas.YjP()), bedrockAgentSchema = () => schemas.rej({
			provider: schemas.euz("bedrock-agent"),
			"agent-id": id().describe("The id of the agent, such as ABCDE12345."),
			"agent-alias-id": id().describe("The id of the alias; TSTALIASID is the draft."),
			...(0, deployed.ik)(),
			stream: schemas.zMY().default(!1).describe("true: have answers streamed, and measure the time to the first text."),
			trace: schemas.zMY().default(!1).describe("true: have each step told, for tokens used and the version that answered."),
			"session-attributes": attributes().optional().describe("Given to the agent\u2019s functions with each question."),
			"prompt-session-attributes": attributes().optional().describe("Put into the agent\u2019s own prompt with each question."),
			version: (0, deployed.rE)(),
			...deployed.lz
		});
		var quantity = __nccwpck_require__(19728), sources = __nccwpck_require__(9530);
		let program = () => schemas.YOg(schemas.YjP(), { error: "must be a list: a program and its arguments, such as [python3, app/answer.py]" }).min(1).refine(([first]) => first !== "", "must begin with a program"), variable = () => schemas.YjP().regex(/^[A-Za-z_]\w*\??$/, "must be the name of a variable, such as OPENAI_API_KEY"), commandSchema = () => schemas.rej({
			provider: schemas.euz("command"),
			run: program().describe("The program that answers, and its arguments: no shell is between. It runs in the folder of its side."),
			mode: schemas.k5n(["lines", "once"]).default("lines").describe("lines: each worker reads and answers one JSON object a line. once: one process a question."),
			setup: program().optional().describe("Runs once in each side's folder before its first question, as [npm, ci] may."),
			sources: (0, sources.T)().optional(),
			env: schemas.YOg(variable()).optional().describe("Variables that are passed on; NAME? may be missing. Otherwise only PATH, HOME and the like are."),
			"in-flight": schemas.Whr().min(1).max(1e3).default(1).describe("Questions that one worker is given at once, at most."),
			"startup-timeout": quantity.p0.prefault("60 s").describe("For a worker to start: its first answer has as much longer, until it says {\"ready\": true}."),
			"setup-timeout": quantity.p0.prefault("10 min").describe("For all of `setup`."),
			...common_config.Fy,
			concurrency: common_config.Ex.default(4).describe("Questions in flight at once, at most. So many processes are started, or with `in-flight` fewer.")
		}).refine((given) => given.mode === "lines" || given["in-flight"] === 1, {
			path: ["in-flight"],
			error: "is for `mode: lines`: with `mode: once` a process has one question. Leave it out."
		});
		var json_path = __nccwpck_require__(94275), template = __nccwpck_require__(87166);
		let path = () => schemas.YjP().refine(json_path.K, "must be a JSON path from $ without expressions, such as $.choices[0].message.content"), ofConnection = /^(host|connection|content-length|transfer-encoding|upgrade|expect|accept-encoding)$/i, header = () => schemas.YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, "must be the name of a header, such as Authorization").refine((given) => !ofConnection.test(given), "is written by the connection itself"), body = () => schemas.Pq9().superRefine((given, context) => {
			for (let { path: keys, message } of (0, template.b)(given)) context.addIssue({
				code: "custom",
				path: keys,
				message
			});
		}).describe("What is sent as JSON. Texts in it are filled: {{input}}, {{system}}, {{messages}}, {{model}}, {{parameters}}, {{tools}}. Without it all of that is sent as programs get it."), httpSchema = () => schemas.rej({
			provider: schemas.euz("http"),
			url: schemas.OZ5({ protocol: /^https?$/ }).describe("Where each question is sent."),
			method: schemas.k5n([
				"POST",
				"PUT",
				"PATCH"
			]).default("POST").describe("How it is sent: POST, PUT or PATCH."),
			headers: schemas.g1P(header(), schemas.YjP()).optional().describe("Sent with each question. ${NAME} stands for a variable of the environment: keys belong there."),
			model: common_config.UU.optional().describe("What {{model}} in the body stands for."),
			body: body().optional(),
			ok: schemas.YOg(schemas.Whr().min(200).max(599)).min(1).optional().describe("Statuses whose body is an answer. Without it 200 to 299."),
			"text-path": path().optional().describe("JSON path to the text of an answer; several texts are joined. Without it the whole body is the text."),
			"tool-calls-path": path().optional().describe("JSON path to the calls of tools: a list of name and arguments."),
			"stop-path": path().optional().describe("JSON path to why the answer ended, such as stop or length."),
			"input-tokens-path": path().optional().describe("JSON path to the number of input tokens."),
			"output-tokens-path": path().optional().describe("JSON path to the number of output tokens."),
			"cost-path": path().optional().describe("JSON path to what the answer cost, in US dollars."),
			"version-path": path().optional().describe("JSON path to the version that answered."),
			"version-header": header().optional().describe("The header that tells the version that answered."),
			sources: (0, sources.T)().optional(),
			...common_config.Fy
		}), config_embedding = () => schemas.rej({
			dimensions: schemas.Whr().min(1).optional().describe("How many numbers a vector has, where the model lets one choose."),
			batch: schemas.Whr().min(1).max(2048).default(96).describe("Texts in one request at most; Hugging Face\u2019s TEI takes 32 as it is set up.")
		}).describe("For an embedding model, which the grader `similar` asks: {} where there is nothing to say."), own = {
			model: "model",
			messages: "the prompt",
			input: "the prompt",
			stream: "stream",
			stream_options: "stream",
			service_tier: "service-tier"
		}, config_extra = () => schemas.g1P(schemas.YjP(), schemas.Pq9()).superRefine((given, context) => {
			for (let key of Object.keys(given).filter((one) => one in own)) context.addIssue({
				code: "custom",
				path: [key],
				message: `is no extra: it is said by ${own[key]}`
			});
		}).describe("More of the request\u2019s body, as it is: { chat_template_kwargs: { enable_thinking: false } }."), url = () => schemas.OZ5({
			protocol: /^https?$/,
			error: "must be an address such as http://localhost:8000/v1"
		}).refine((given) => !/\/(chat\/completions|responses|embeddings)\/?$/.test(given), { error: "must end before /chat/completions, /responses or /embeddings, as in http://localhost:8000/v1" }).refine((given) => new URL(given).username === "" && new URL(given).password === "", { error: "must have no key in it: write `api-key-env` or `headers`" }), openaiSchema = () => schemas.rej({
			provider: schemas.euz("openai"),
			model: common_config.UU.describe("As the server names it; a deployment on Azure."),
			url: url().optional().describe("What comes before /chat/completions. Otherwise OPENAI_BASE_URL, then https://api.openai.com/v1."),
			"api-key-env": schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable, not the key itself").optional().describe("The environment variable with the key. Otherwise OPENAI_API_KEY for OpenAI and OPENAI_BASE_URL, AZURE_OPENAI_API_KEY for Azure, and none for any other `url`."),
			api: schemas.k5n(["chat", "responses"]).default("chat").describe("chat: Chat Completions. responses: the Responses API."),
			azure: schemas.rej({
				"api-version": common_config.UU.describe("Such as 2024-10-21."),
				deployment: common_config.UU.optional().describe("Its name, where `model` is that of the price list. Otherwise `model`.")
			}).optional().describe("For Azure\u2019s classic address, https://<resource>.openai.azure.com. One that ends in /openai/v1 needs none."),
			headers: schemas.g1P(schemas.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, "must be the name of a header"), schemas.YjP()).optional().describe("Headers to add. ${NAME} in a value is that environment variable."),
			organization: common_config.UU.optional().describe("Otherwise OPENAI_ORG_ID, with OpenAI itself."),
			project: common_config.UU.optional().describe("Otherwise OPENAI_PROJECT_ID, with OpenAI itself."),
			"service-tier": common_config.UU.optional().describe("Such as flex or priority. The price list has the default only."),
			stream: schemas.zMY().optional().describe("Stream answers, to know the time to the first text."),
			extra: config_extra().optional(),
			embedding: config_embedding().optional(),
			...common_config.Fy
		}), replaySchema = () => schemas.rej({
			provider: schemas.euz("replay"),
			file: common_config.UU.describe("JSON lines of recorded answers."),
			model: common_config.UU.optional().describe("Take only what was recorded of this model."),
			parameters: common_config.FI.optional(),
			concurrency: common_config.Ex.default(8)
		});
		var prompts_template = __nccwpck_require__(71690);
		let named = (what) => schemas.YjP().regex(/^(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*$/, `must be the name of ${what}, not an ARN or an address`), config_own = {
			messages: "the prompt",
			inputs: "the prompt",
			parameters: "`parameters`",
			stream: "`stream`",
			stream_options: "`stream`"
		}, hasContentAlone = (text) => {
			let names = (0, prompts_template.ht)(text).map(({ name }) => name);
			return names.length > 0 && names.every((name) => name === "content");
		}, turn = (description) => schemas.YjP().refine(hasContentAlone, { error: "must have {{content}} in it, and no other {{\u2026}}" }).optional().describe(description), config_template = () => schemas.rej({
			start: schemas.YjP().optional().describe("What the text begins with, such as <|begin_of_text|>."),
			system: turn("A system message, {{content}} in it."),
			user: turn("A message of the user."),
			assistant: turn("A message of the assistant."),
			end: schemas.YjP().optional().describe("What the model is to go on from, such as <|im_start|>assistant and a line end.")
		}).describe("How the text of `format: tgi` is made. Without it a lone message is the text; others are joined as `User: \u2026` and `Assistant: \u2026`, a blank line between, system messages first as they are."), config_schemas = {
			bedrock: bedrockSchema,
			openai: openaiSchema,
			anthropic: anthropicSchema,
			sagemaker: () => schemas.rej({
				provider: schemas.euz("sagemaker"),
				"endpoint-name": named("an endpoint").describe("The name of the endpoint."),
				"inference-component": named("an inference component").optional().describe("The model to ask, where an endpoint has several."),
				"target-variant": named("a production variant").optional().describe("The variant to ask. Otherwise by their weights."),
				format: schemas.k5n(["messages", "tgi"]).default("messages").describe("messages: an OpenAI-compatible body, which containers of vLLM, DJL (LMI) and TGI take. tgi: { inputs, parameters }."),
				template: config_template().optional(),
				stream: schemas.zMY().default(!1).describe("true: stream answers, and measure the time to the first token."),
				"custom-attributes": schemas.YjP().regex(/^[\x20-\x7e]{1,1024}$/, "must be up to 1024 characters of ASCII").optional().describe("Sent to the container as X-Amzn-SageMaker-Custom-Attributes."),
				extra: schemas.g1P(schemas.YjP(), schemas.Pq9()).superRefine((given, context) => {
					for (let key of Object.keys(given).filter((one) => Object.hasOwn(config_own, one))) context.addIssue({
						code: "custom",
						path: [key],
						message: `is no extra: it is said by ${config_own[key]}`
					});
				}).optional().describe("More of the body, as it is, such as { model: qwen3 }; with `format: tgi` more of its `parameters`."),
				...(0, deployed.ik)(),
				version: (0, deployed.rE)(),
				...common_config.Fy
			}).refine(({ format, template: given }) => given === void 0 || format === "tgi", {
				path: ["template"],
				error: "is for `format: tgi` only: with messages, the container makes the text"
			}),
			agentcore: config.E,
			"bedrock-agent": bedrockAgentSchema,
			http: httpSchema,
			command: commandSchema,
			replay: replaySchema
		};
		Object.keys(config_schemas);
		let made = new Map(), modelSchema = (0, chosen.FV)((given) => {
			let provider = given?.provider;
			if (typeof provider != "string" || !Object.hasOwn(config_schemas, provider)) return;
			let schema = made.get(provider) ?? config_schemas[provider]();
			return made.set(provider, schema), schema;
		}, anyModel);
		function anyModel() {
			let { bedrock, ...others } = config_schemas;
			return schemas.gMt("provider", [bedrock(), ...Object.values(others).map((schema) => schema())]);
		}
	}),
	42967: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DX: () => refuseWhatAgentsDecide,
			ik: () => place,
			lz: () => deployedLimits,
			rE: () => version
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2503), _common_config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51291), _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25852);
		let place = () => ({
			region: _common_config_js__WEBPACK_IMPORTED_MODULE_0__.UU.optional().describe("Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile."),
			profile: _common_config_js__WEBPACK_IMPORTED_MODULE_0__.UU.optional().describe("A profile of ~/.aws/config."),
			endpoint: zod__WEBPACK_IMPORTED_MODULE_2__.OZ5().optional().describe("Another address than that of the region. Otherwise AWS_ENDPOINT_URL.")
		}), version = () => _common_config_js__WEBPACK_IMPORTED_MODULE_0__.UU.optional().describe("Names what is deployed now, and is to change with each deployment: a version, a commit, a digest. With it answers are kept and given again. Without it every run asks again, since what is deployed can change under its name."), { parameters, ...withoutParameters } = _common_config_js__WEBPACK_IMPORTED_MODULE_0__.Fy, deployedLimits = withoutParameters;
		function refuseWhatAgentsDecide(request, who, takes = {}) {
			let { messages, tools, responseFormat } = request, parameters = Object.entries(request.parameters).filter(([, value]) => value !== void 0), lost = [
				...messages.some(({ role, content }) => role === "system" && content.trim() !== "") && !takes.system ? ["system messages"] : [],
				...tools && tools.length > 0 ? ["tools"] : [],
				...responseFormat && responseFormat.type !== "text" ? ["response format"] : [],
				...parameters.length > 0 ? [`parameters (${parameters.map(([key]) => key).join(", ")})`] : [],
				...!takes.attachments && messages.some(({ attachments }) => attachments?.length) ? ["attachments"] : []
			];
			if (lost.length === 0) return;
			let message = `${who} has its own, and takes no ${lost.join(", no ")}. Remove them from the prompt.`;
			throw new _model_js__WEBPACK_IMPORTED_MODULE_1__.ModelError("invalid-request", message, { attempts: 0 });
		}
	}),
	43113: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => cannotEmbed,
			d: () => onlyEmbeds
		});
		var _bedrock_embedding_family_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70788);
		let ofAnswers = [
			"parameters",
			"guardrail",
			"service-tier",
			"latency",
			"cache",
			"stream",
			"request-metadata"
		];
		function cannotEmbed(model) {
			let { provider } = model;
			if (provider === "replay" || typeof provider != "string") return;
			if (provider !== "bedrock" && provider !== "openai") return `is of the provider ${provider}. Texts are embedded by models of bedrock and openai.`;
			let fault = provider === "bedrock" ? faultOfBedrock(model) : faultOfOpenai(model);
			if (fault !== void 0) return fault;
			let needless = ofAnswers.filter((key) => model[key] !== void 0);
			return needless.length === 0 ? void 0 : `has ${needless.join(", ")}, which a model that embeds does not take. Remove that, or make an entry of its own for it.`;
		}
		function onlyEmbeds(model) {
			if (model.embedding !== void 0) return !0;
			let name = String(model.model);
			return model.provider === "bedrock" ? (0, _bedrock_embedding_family_js__WEBPACK_IMPORTED_MODULE_0__.qx)(name) !== void 0 : model.provider === "openai" && named.test(name);
		}
		let named = /embed/i, faultOfOpenai = (model) => onlyEmbeds(model) ? void 0 : `is ${model.model}, which may be no embedding model. If it is one, write \`embedding: {}\` at its entry.`;
		function faultOfBedrock({ model, embedding = {} }) {
			let { of = model, dimensions, "input-type": inputType } = embedding, family = (0, _bedrock_embedding_family_js__WEBPACK_IMPORTED_MODULE_0__.qx)(String(of));
			return family === void 0 ? `is ${of}, which is no embedding model that is known here. There are: ${_bedrock_embedding_family_js__WEBPACK_IMPORTED_MODULE_0__.Wp.join(", ")}. For an ARN that does not name its model, write \`embedding: { of: cohere.embed-v4:0 }\`.` : inputType !== void 0 && family.takesInputType !== !0 ? `has an \`input-type\`, which only Cohere's models take. Remove it from ${of}.` : typeof dimensions == "number" ? (0, _bedrock_embedding_family_js__WEBPACK_IMPORTED_MODULE_0__.OE)(family, dimensions) : void 0;
		}
	}),
	87166: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => filled,
			b: () => unknownNames
		});
		var _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9075), _prompts_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71690);
		let names = [
			"input",
			"system",
			"messages",
			"model",
			"parameters",
			"responseFormat",
			"tools",
			"toolChoice"
		];
		function unknownNames(template, path = []) {
			return typeof template == "string" ? (0, _prompts_template_js__WEBPACK_IMPORTED_MODULE_1__.ht)(template).filter(({ name }) => !names.some((known) => known === name.split(".")[0])).map(({ name }) => ({
				path,
				message: `there is no {{${name}}}. ${(0, _config_sentences_js__WEBPACK_IMPORTED_MODULE_0__.aK)(name, names)}`
			})) : typeof template != "object" || !template ? [] : Object.entries(template).flatMap(([key, value]) => unknownNames(value, [...path, Array.isArray(template) ? Number(key) : key]));
		}
		function filled(template, scope) {
			if (typeof template == "string") {
				let lone = (0, _prompts_template_js__WEBPACK_IMPORTED_MODULE_1__.L9)(template);
				return lone === void 0 ? (0, _prompts_template_js__WEBPACK_IMPORTED_MODULE_1__.GS)(template, [scope], () => void 0) : (0, _prompts_template_js__WEBPACK_IMPORTED_MODULE_1__.TE)([scope], lone);
			}
			return Array.isArray(template) ? template.map((item) => filled(item, scope)).filter((item) => item !== void 0) : typeof template != "object" || !template ? template : Object.fromEntries(Object.entries(template).map(([key, value]) => [key, filled(value, scope)]));
		}
	}),
	94275: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => isJsonPath,
			Y: () => openJsonPath
		});
		async function openJsonPath(path) {
			let { JSONPath } = await __nccwpck_require__.e(6229).then(__nccwpck_require__.bind(__nccwpck_require__, 96229));
			return (json) => typeof json == "object" && json ? JSONPath({
				path,
				json,
				eval: !1,
				wrap: !0
			}) : path === "$" ? [json] : [];
		}
		let isJsonPath = (text) => /^\$([.[][^()]*)?$/.test(text);
	}),
	25852: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__), __nccwpck_require__.d(__webpack_exports__, { ModelError: () => ModelError });
		let transient = [
			"throttled",
			"unreachable",
			"timeout",
			"unavailable"
		], fatal = [
			"credentials",
			"access",
			"unknown-model",
			"cannot-start"
		];
		class ModelError extends Error {
			code;
			attempts;
			retryAfter;
			transient;
			fatal;
			constructor(code, message, options = {}) {
				super(message, options), this.name = "ModelError", this.code = code, this.attempts = options.attempts ?? 1, this.transient = options.transient ?? transient.includes(code), this.fatal = options.fatal ?? fatal.includes(code), options.retryAfter !== void 0 && (this.retryAfter = options.retryAfter);
			}
		}
	}),
	84754: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Dr: () => NetworkError,
			ql: () => knownFailure,
			vd: () => proxyRefusal,
			x6: () => networkError
		});
		class NetworkError extends Error {
			name = "NetworkError";
			code;
			brokeOff;
			transient;
			constructor(message, { code, brokeOff = !1, transient = !0, ...rest } = {}) {
				super(message, rest), this.code = code, this.brokeOff = brokeOff, this.transient = transient;
			}
		}
		function networkError(thrown, way, brokeOff = !1) {
			let known = knownFailure(thrown, way);
			if (known !== void 0) return known;
			let { code, message } = thrown, what = brokeOff ? `The answer of ${way.url.host} broke off` : `Cannot reach ${way.url.host}`, check = way.proxy === void 0 ? "the network" : `the proxy ${labelOf(way.proxy)}`, text = `${what} (${code ?? message}). Check the address and ${check}.`;
			return new NetworkError(text, {
				cause: thrown,
				code,
				brokeOff
			});
		}
		function proxyRefusal({ statusCode, statusMessage }) {
			let error = Error(`HTTP/1.1 ${statusCode} ${statusMessage}`);
			return Object.assign(error, {
				code: "ERR_PROXY_TUNNEL",
				statusCode
			});
		}
		function knownFailure(thrown, way) {
			let error = thrown, ofProxy = way.proxy && proxyFailure(error, way, way.proxy), said = ofProxy ?? certificateFailure(error, way);
			if (said === void 0) return;
			let { code, statusCode = 0 } = error;
			return new NetworkError(said, {
				cause: thrown,
				code,
				transient: ofProxy !== void 0 && (statusCode < 400 || statusCode >= 500)
			});
		}
		function proxyFailure(error, { url }, proxy) {
			let { code = "", hostname, port = error.errors?.[0]?.port, statusCode, message } = error, name = labelOf(proxy);
			if (code === "ERR_PROXY_TUNNEL") {
				if (statusCode === void 0) return `The proxy ${name} broke off before it had connected to ${url.host}.`;
				let said = /HTTP\/\d\.\d (\d{3}[\w -]{0,40})/.exec(message)?.[1]?.trim() ?? statusCode, advice = statusCode === 407 ? "Put a user and a password into HTTPS_PROXY: http://user:password@host:port." : "Allow the host there, or name it in NO_PROXY.";
				return `The proxy ${name} refused to connect to ${url.host}: ${said}. ${advice}`;
			}
			if ((hostname === void 0 ? port === Number(portOf(proxy)) : hostname === proxy.hostname) && String(port ?? "") !== portOf(url)) return `The proxy ${name} cannot be reached (${code}). Correct HTTPS_PROXY or HTTP_PROXY.`;
			if (proxy.protocol === "https:" && (code === "EPROTO" || code === "ERR_SSL_WRONG_VERSION_NUMBER")) return `The proxy ${name} does not speak TLS. Write its address as http://${name}.`;
		}
		let unknownAuthority = /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
		function certificateFailure({ code = "" }, { url: { host } }) {
			if (unknownAuthority.test(code)) return `The certificate of ${host} is signed by an authority that is not known here (${code}). Set NODE_EXTRA_CA_CERTS to a readable file that holds the certificate of that authority (PEM).`;
			if (code === "CERT_HAS_EXPIRED") return `The certificate of ${host} has expired.`;
			if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return `The certificate that ${host} shows is for another name.`;
		}
		let portOf = ({ port, protocol }) => port || (protocol === "http:" ? "80" : "443"), labelOf = (proxy) => `${proxy.hostname}:${portOf(proxy)}`;
	}),
	40434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { X: () => openNetwork });
		let variables = ["SSL_CERT_FILE", "AWS_CA_BUNDLE"], trusted = new Map();
		async function trustAuthorities(env) {
			for (let path of new Set(variables.map((name) => env[name]))) {
				if (!path || path === env.NODE_EXTRA_CA_CERTS) continue;
				let trusting = trusted.get(path) ?? trust(path);
				trusted.set(path, trusting), await trusting;
			}
		}
		let certificate = /-----BEGIN (TRUSTED )?CERTIFICATE-----[^-]+-----END \1?CERTIFICATE-----/g;
		async function trust(path) {
			let [{ readFile }, tls] = await Promise.all([Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 51455, 19)), Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 41692, 19))]), certificates = (await readFile(path, "utf8").catch(() => "")).match(certificate) ?? [];
			if (certificates.length !== 0) try {
				tls.setDefaultCACertificates([...tls.getCACertificates("default"), ...certificates]);
			} catch {}
		}
		var errors = __nccwpck_require__(83502);
		function proxiesOf(env) {
			let https = proxyOf(env, [
				"https_proxy",
				"HTTPS_PROXY",
				"all_proxy",
				"ALL_PROXY"
			]), http = proxyOf(env, [
				"http_proxy",
				"HTTP_PROXY",
				"all_proxy",
				"ALL_PROXY"
			]);
			if (https === void 0 && http === void 0) return;
			let direct = (env.no_proxy || env.NO_PROXY || "").split(/[\s,]+/).filter(Boolean).flatMap(bypasses);
			return {
				...http !== void 0 && { http_proxy: http },
				...https !== void 0 && { https_proxy: https },
				no_proxy: ["localhost,127.0.0.0-127.255.255.255,::1", ...direct].join(",")
			};
		}
		function proxyOf(env, names) {
			let name = names.find((one) => env[one]);
			if (name === void 0) return;
			let value = (env[name] ?? "").trim(), given = value.includes("://") ? value : `http://${value}`, mistake = (what) => new errors.yo({
				key: name,
				message: `${what} Write it as http://proxy.example.com:3128.`
			});
			if (/^socks/i.test(given)) throw mistake("SOCKS proxies are not supported.");
			try {
				let { protocol, username, password, href } = new URL(given);
				if (decodeURIComponent(`${username}${password}`), protocol === "http:" || protocol === "https:") return href;
			} catch {}
			throw mistake("This is not the address of a proxy.");
		}
		function bypasses(entry) {
			let block = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(entry);
			if (block !== null) return [rangeOf(block.slice(1).map(Number))];
			let bare = entry.replace(/^\[([\da-f:.]+)\]$/i, "$1");
			return /^[\w-]+(\.[\w-]+)*\.[a-z][\w-]*$/i.test(bare) ? [bare, `.${bare}`] : [bare];
		}
		function rangeOf([a = 0, b = 0, c = 0, d = 0, length = 32]) {
			let size = 2 ** (32 - Math.min(32, length)), address = ((a * 256 + b) * 256 + c) * 256 + d, first = Math.floor(address / size) * size, dotted = (value) => [
				24,
				16,
				8,
				0
			].map((bits) => Math.floor(value / 2 ** bits) % 256).join(".");
			return `${dotted(first)}-${dotted(first + size - 1)}`;
		}
		function openNetwork({ env, concurrency }) {
			let proxies = proxiesOf(env), options = {
				keepAlive: !0,
				...concurrency !== void 0 && { maxSockets: concurrency },
				...proxies && { proxyEnv: { ...proxies } }
			}, open = async (protocol) => {
				let secure = protocol !== "http:" || proxies?.http_proxy?.startsWith("https:") === !0, { Agent, request } = protocol === "http:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 19)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19));
				return secure && await trustAuthorities(env), {
					agent: new Agent(options),
					request
				};
			}, senders = new Map();
			return {
				proxy: (protocol) => {
					let address = protocol === "http:" ? proxies?.http_proxy : proxies?.https_proxy;
					return address === void 0 ? void 0 : new URL(address);
				},
				sender: (protocol) => {
					let sender = senders.get(protocol) ?? open(protocol);
					return senders.set(protocol, sender), sender;
				},
				close: () => {
					for (let sender of senders.values()) sender.then(({ agent }) => agent.destroy(), () => {});
				}
			};
		}
	}),
	84383: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => matchesOf });
		function matchesOf(text, expression) {
			let found = [];
			expression.lastIndex = 0;
			for (let match = expression.exec(text); match !== null; match = expression.exec(text)) found.push(match), match[0] === "" && (expression.lastIndex += 1);
			return found;
		}
	}),
	71690: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GS: () => fill,
			L9: () => loneVariable,
			TE: () => lookUp,
			e1: () => asText,
			ht: () => variablesOf,
			nw: () => missingVariable
		});
		var _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25051), _matches_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84383);
		let variable = /\{\{\s*([\p{L}\p{N}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+)*)\s*\}\}/gu;
		function variablesOf(template) {
			return template.includes("{{") ? (0, _matches_js__WEBPACK_IMPORTED_MODULE_1__.t)(template, variable).map(({ 0: whole, 1: name = "", index }) => ({
				name,
				offset: index,
				end: index + whole.length
			})) : [];
		}
		function loneVariable(template) {
			let [match] = template.matchAll(variable);
			return match?.[0] === template.trim() ? match[1] : void 0;
		}
		function fill(template, scopes, missing, shape = (value) => value) {
			let use = -1;
			return template.replaceAll(variable, (_, name) => {
				use += 1;
				let value = lookUp(scopes, name);
				return value === void 0 && missing(name, use), value === void 0 ? "" : shape(asText(value));
			});
		}
		let asText = (value) => typeof value == "string" ? value : JSON.stringify(value);
		function lookUp(scopes, name) {
			for (let scope of scopes) {
				let value = Object.hasOwn(scope, name) ? scope[name] : follow(scope, name.split("."));
				if (value !== void 0) return value;
			}
		}
		function follow(scope, path) {
			let value = scope;
			for (let key of path) {
				if (typeof value != "object" || !value || !Object.hasOwn(value, key)) return;
				value = value[key];
			}
			return value;
		}
		function missingVariable(name, scopes) {
			let names = scopes.flatMap((scope) => Object.keys(scope).filter((key) => scope[key] !== void 0)), nested = scopes.flatMap((scope) => Object.entries(scope).flatMap(([key, value]) => inside(key, value))), guess = (0, _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(name, [...names, ...nested]), shown = names.slice(0, 10).map((key) => key.slice(0, 60)), rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
			return `{{${name}}} is not filled. ${names.length === 0 ? "The case has no values." : `The case has ${shown.join(", ")}${rest}.`}${guess === void 0 ? "" : ` Did you mean {{${guess}}}?`}`;
		}
		let inside = (key, value) => typeof value == "object" && value ? Object.keys(value).map((name) => `${key}.${name}`) : [];
	}),
	6895: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => provingEvents });
		let provingEvents = new Set([
			"push",
			"merge_group",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		]);
	}),
	30056: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EU: () => fence,
			FY: () => paragraph,
			R_: () => heading,
			Yg: () => withoutQuotes,
			aY: () => code,
			ko: () => strong,
			nf: () => link,
			p_: () => list,
			qL: () => lineBreak,
			tp: () => table,
			zH: () => details
		});
		let withoutQuotes = (sections) => sections.flatMap((section) => {
			if (section.quotes === void 0) return [section];
			let { short } = section;
			return short === void 0 ? [] : [{
				...section,
				blocks: short
			}];
		}), strong = (...of) => ({
			kind: "strong",
			of
		}), code = (text) => ({
			kind: "code",
			text
		}), link = (text, href) => ({
			kind: "link",
			text,
			href
		}), lineBreak = { kind: "break" }, heading = (level, ...of) => ({
			kind: "heading",
			level,
			of
		}), paragraph = (...of) => ({
			kind: "paragraph",
			of
		}), fence = (text, language = "text") => ({
			kind: "fence",
			language,
			text
		}), list = (...items) => ({
			kind: "list",
			items
		}), details = (summary, ...of) => ({
			kind: "details",
			summary,
			of
		}), table = (columns, rows) => ({
			kind: "table",
			columns,
			rows
		});
	}),
	74807: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => graphemes });
		let segmenter;
		function graphemes(text) {
			return segmenter ??= new Intl.Segmenter(), segmenter.segment(text);
		}
	}),
	25813: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			H_: () => inertLog,
			Hi: () => inertTerminal,
			Ic: () => inertMarkdown,
			ak: () => inertXml,
			gQ: () => inertCode,
			uQ: () => inertFence
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44503);
		let dollar = "<span>$</span>";
		function inertMarkdown(text, where) {
			let line = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text).replace(/\s+/g, " ");
			switch (where) {
				case "inline":
				case "table cell": return withoutBlockStart(withoutMarkup(withoutReferences(line)));
				case "summary": return withoutReferences(line).replace(/[&<>"]/g, entity).replaceAll("$", dollar);
				case "code": return codeSpan(line);
				case "table code": return line.includes("|") ? inertCode(line) : codeSpan(line);
			}
		}
		function inertCode(text) {
			return `<code>${inertMarkdown(text, "inline")}</code>`;
		}
		function inertFence(text, language) {
			let shown = withoutComment((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text)).trimEnd().replace(/^([ \t]*)\/(?=\w)/gm, "$1\u2060/"), fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
			return `${fence}${/^[a-z0-9+-]{1,20}$/.test(language) ? language : ""}\n${shown}\n${fence}`;
		}
		function inertLog(text) {
			return inertTerminal(text).replace(/^([^\S\n]*):(?=:)/gm, "$1:\u2060").replaceAll("##[", "##\u2060[");
		}
		function inertTerminal(text) {
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text.replace(escapeSequences, ""));
		}
		function inertXml(text) {
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text).replace(/[&<>"']/g, entity);
		}
		let escapeSequences = RegExp("\x1B\\[[0-?]*[ -/]*[@-~]|\x1B\\][^\x07\x1B]*(?:\x07|\x1B\\\\)", "g");
		function withoutReferences(text) {
			return text.replace(/@(?=\S|$)/g, "@\u2060").replace(/#(?=\d|$)/g, "#\u2060").replace(/\b(GH|GHSA|CVE)-(?=\w|$)/gi, "$1-\u2060").replace(/\b[0-9a-f]{7,40}\b/gi, (sha) => sha.replace(/.{6}(?=.)/g, "$&\u2060")).replaceAll("://", ":\u2060//").replace(/www(?=\.)/gi, "$&\u2060").replace(/:(?=[\w+-]+:)/g, ":\u2060");
		}
		function withoutMarkup(text) {
			return text.replace(/[\\`*_[\]~#]/g, "\\$&").replace(/&(?=[#\w])/g, "&amp;").replace(/[<>|]/g, entity).replaceAll("$", dollar);
		}
		function withoutBlockStart(text) {
			return text.replace(/^( ?)([-+=/])/, "$1\\$2").replace(/^( ?\d+)([.)])(?=\s|$)/, "$1\\$2");
		}
		function withoutComment(text) {
			return text.replaceAll("<!--", "<\u2060!--");
		}
		function codeSpan(line) {
			let text = withoutComment(line);
			if (text === "") return "";
			let fence = "`".repeat(longestRun(text) + 1), pad = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "" || /^`|`$/.test(text) ? " " : "";
			return `${fence}${pad}${text}${pad}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;",
			"|": "&#124;"
		};
		function entity(character) {
			return entities[character] ?? character;
		}
	}),
	96367: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => markdown });
		var report_document = __nccwpck_require__(30056), shorten = __nccwpck_require__(7152);
		function shrink(blocks, measure) {
			let kept = blocks.slice(0, measure.items).map((block) => shrunk(block, measure)), left = blocks.length - kept.length;
			return left === 0 ? kept : [...kept, {
				kind: "paragraph",
				of: [more(left)]
			}];
		}
		function shrunk(block, measure) {
			switch (block.kind) {
				case "heading":
				case "paragraph": return {
					...block,
					of: parts(block.of, measure)
				};
				case "fence": return {
					...block,
					text: (0, shorten.V)(block.text, measure.text)
				};
				case "list": {
					let items = block.items.slice(0, measure.items).map((item) => parts(item, measure)), left = block.items.length - items.length;
					return {
						...block,
						items: left === 0 ? items : [...items, [more(left)]]
					};
				}
				case "table": {
					let columns = block.columns.slice(0, Math.max(measure.items, 4)), rows = block.rows.slice(0, measure.items).map((row) => row.slice(0, columns.length).map((cell) => parts(cell, measure))), left = block.rows.length - rows.length;
					return {
						...block,
						columns: columns.map((column) => ({
							...column,
							title: (0, shorten.V)(column.title, measure.text)
						})),
						rows: left === 0 ? rows : [...rows, [[more(left)]]]
					};
				}
				case "details": return {
					...block,
					summary: parts(block.summary, measure),
					of: shrink(block.of, measure)
				};
			}
		}
		function parts(of, measure) {
			let kept = of.slice(0, Math.max(measure.items, 1)).map((inline) => part(inline, measure));
			return kept.length === of.length ? kept : [...kept, "\u2026"];
		}
		function part(inline, measure) {
			if (typeof inline == "string") return (0, shorten.V)(inline, measure.text);
			switch (inline.kind) {
				case "strong": return {
					...inline,
					of: parts(inline.of, measure)
				};
				case "code": return {
					...inline,
					text: (0, shorten.V)(inline.text, measure.text)
				};
				case "link": {
					let text = (0, shorten.V)(inline.text, measure.text);
					return inline.href.length > 4 * measure.text ? text : {
						...inline,
						text
					};
				}
				case "break": return inline;
			}
		}
		function more(left) {
			return `\u2026 ${left} more`;
		}
		function fitted(sections, room) {
			let pages = sections.map((section) => new Page(section, room)), text = () => compose(pages, room), fits = () => room.fits(text());
			if (fits()) return text();
			let expendable = pages.filter(({ priority }) => priority > 1).sort((a, b) => a.priority - b.priority), lastFirst = expendable.toReversed(), vital = pages.filter(({ priority }) => priority <= 1);
			if (!(degrade(lastFirst, "short", fits) || degrade(lastFirst, "out", fits) || degrade(vital.toReversed(), "short", fits))) for (let measure of measures()) {
				for (let page of vital) page.cut(measure);
				if (fits()) break;
			}
			for (let page of expendable) restore(page, fits);
			return text();
		}
		function degrade(pages, form, fits) {
			return pages.some((page) => (page.form = form, fits()));
		}
		function restore(page, fits) {
			let before = page.form;
			for (let form of ["full", "short"]) {
				if (form === before) break;
				if (page.form = form, fits()) return;
			}
			page.form = before;
		}
		function* measures() {
			for (let items of [
				Infinity,
				50,
				20,
				10,
				5,
				2
			]) for (let text of [
				8e3,
				4e3,
				2e3,
				1e3,
				500,
				250,
				120,
				60
			]) yield {
				text,
				items
			};
			for (let text of [
				30,
				15,
				8,
				4,
				1
			]) yield {
				text,
				items: 1
			};
		}
		class Page {
			id;
			priority;
			#form = "full";
			#isCut = !1;
			#section;
			#room;
			#texts = new Map([["out", ""]]);
			constructor(section, room) {
				this.id = section.id, this.priority = section.priority, this.#section = section, this.#room = room;
			}
			get form() {
				return this.#form;
			}
			set form(form) {
				this.#form = form === "short" && this.#section.short === void 0 ? "full" : form;
			}
			get isShort() {
				return this.#isCut || this.#form === "short";
			}
			get text() {
				let known = this.#texts.get(this.#form);
				if (known !== void 0) return known;
				let text = this.#room.render(this.#blocks);
				return this.#texts.set(this.#form, text), text;
			}
			cut(measure) {
				this.#isCut = !0, this.#texts.set(this.#form, this.#room.render(shrink(this.#blocks, measure)));
			}
			get #blocks() {
				return this.#form === "short" ? this.#section.short ?? [] : this.#section.blocks;
			}
		}
		function compose(pages, room) {
			let out = pages.filter(({ form }) => form === "out"), short = pages.filter(({ isShort }) => isShort), note = [named(out, "left out"), named(short, "shortened")].filter((part) => part !== "").join("; "), last = note && room.render([(0, report_document.FY)(`Cut to fit: ${note}. The report and the result file have it all.`)]);
			return [...pages.map(({ text }) => text), last].filter((text) => text !== "").join("\n\n");
		}
		function named(pages, what) {
			return pages.length === 0 ? "" : pages.length > 8 ? `${pages.length} parts ${what}` : `${pages.map(({ id }) => (0, shorten.V)(id.replaceAll("-", " "), 40)).join(", ")} ${what}`;
		}
		function defaultStringLength(value) {
			return value.length;
		}
		function markdownTable(table, options) {
			let settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [], mostCellsPerRow = 0, rowIndex = -1;
			for (; ++rowIndex < table.length;) {
				let row = [], sizes = [], columnIndex = -1;
				for (table[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table[rowIndex].length); ++columnIndex < table[rowIndex].length;) {
					let cell = serialize(table[rowIndex][columnIndex]);
					if (settings.alignDelimiters !== !1) {
						let size = stringLength(cell);
						sizes[columnIndex] = size, (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) && (longestCellByColumn[columnIndex] = size);
					}
					row.push(cell);
				}
				cellMatrix[rowIndex] = row, sizeMatrix[rowIndex] = sizes;
			}
			let columnIndex = -1;
			if (typeof align == "object" && "length" in align) for (; ++columnIndex < mostCellsPerRow;) alignments[columnIndex] = toAlignment(align[columnIndex]);
			else {
				let code = toAlignment(align);
				for (; ++columnIndex < mostCellsPerRow;) alignments[columnIndex] = code;
			}
			columnIndex = -1;
			let row = [], sizes = [];
			for (; ++columnIndex < mostCellsPerRow;) {
				let code = alignments[columnIndex], before = "", after = "";
				code === 99 ? (before = ":", after = ":") : code === 108 ? before = ":" : code === 114 && (after = ":");
				let size = settings.alignDelimiters === !1 ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length), cell = before + "-".repeat(size) + after;
				settings.alignDelimiters !== !1 && (size = before.length + size + after.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
			}
			cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
			let lines = [];
			for (; ++rowIndex < cellMatrix.length;) {
				let row = cellMatrix[rowIndex], sizes = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
				columnIndex = -1;
				let line = [];
				for (; ++columnIndex < cellsInRow;) {
					let cell = row[columnIndex] || "", before = "", after = "";
					if (settings.alignDelimiters !== !1) {
						let size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0), code = alignments[columnIndex];
						if (code === 114) before = " ".repeat(size);
						else if (code === 99) {
							let half = size / 2;
							size % 2 ? (before = " ".repeat(half + .5), after = " ".repeat(half - .5)) : (before = " ".repeat(half), after = before);
						} else after = " ".repeat(size);
					}
					settings.delimiterStart !== !1 && !columnIndex && line.push("|"), settings.padding === !1 || settings.alignDelimiters === !1 && cell === "" || settings.delimiterStart === !1 && !columnIndex || line.push(" "), settings.alignDelimiters !== !1 && line.push(before), line.push(cell), settings.alignDelimiters !== !1 && line.push(after), settings.padding !== !1 && line.push(" "), (settings.delimiterEnd !== !1 || columnIndex !== cellsInRow - 1) && line.push("|");
				}
				lines.push(settings.delimiterEnd === !1 ? line.join("").replace(/ +$/, "") : line.join(""));
			}
			return lines.join("\n");
		}
		function serialize(value) {
			return value == null ? "" : String(value);
		}
		function toAlignment(value) {
			let code = typeof value == "string" ? value.codePointAt(0) : 0;
			return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
		}
		var inert = __nccwpck_require__(25813);
		function inlines(of, where) {
			let line = "";
			for (let inline of joined(of)) line += typeof inline == "string" ? (0, inert.Ic)(inline, where) : rendered(inline, where, line);
			return line;
		}
		function joined(of) {
			let result = [];
			for (let inline of of) {
				let last = result.at(-1);
				typeof inline == "string" && typeof last == "string" ? result[result.length - 1] = last + inline : result.push(inline);
			}
			return result;
		}
		function rendered(node, where, before) {
			switch (node.kind) {
				case "strong": return strong(node.of, where, before);
				case "code": return code(node.text, where, before);
				case "link": return markdown_inlines_link(node.text, node.href, where);
				case "break": return "<br>";
			}
		}
		function strong(of, where, before) {
			let text = inlines(of.flatMap(withoutStrong), where);
			return text === "" ? "" : /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text) && !before.endsWith("*") && where !== "summary" ? `**${text}**` : `<strong>${text}</strong>`;
		}
		function withoutStrong(inline) {
			return typeof inline == "object" && inline.kind === "strong" ? inline.of.flatMap(withoutStrong) : [inline];
		}
		function code(text, where, before) {
			return where === "summary" ? `<code>${(0, inert.Ic)(text, "summary")}</code>` : before.endsWith("`") ? (0, inert.gQ)(text) : (0, inert.Ic)(text, where === "table cell" ? "table code" : "code");
		}
		function markdown_inlines_link(text, href, where) {
			let label = (0, inert.Ic)(text, where), url = URL.parse(href);
			if (url === null || !/^https?:$/.test(url.protocol) || label === "") return label;
			let target = url.href.replace(/[()<>\\|`"'*_~[\]]/g, percent).replaceAll("&", "&amp;");
			return where === "summary" ? `<a href="${target}">${label}</a>` : `[${label}](${target})`;
		}
		function percent(character) {
			return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
		}
		function markdownBlocks(blocks) {
			return markdown_blocks_joined(blocks, 0);
		}
		function markdown_blocks_joined(blocks, depth) {
			return blocks.map((block) => markdown_blocks_rendered(block, depth)).filter((text) => text !== "").join("\n\n");
		}
		function markdown_blocks_rendered(block, depth) {
			switch (block.kind) {
				case "heading": {
					let text = inlines(block.of, "inline").trim();
					return text === "" ? "" : `${"#".repeat(block.level)} ${text}`;
				}
				case "paragraph": return inlines(block.of, "inline").trim();
				case "table": return table(block);
				case "fence": return (0, inert.uQ)(block.text, block.language);
				case "list": return block.items.map((item) => `- ${inlines(item, "inline").trim()}`).join("\n");
				case "details": return details(block, depth);
			}
		}
		function table({ columns, rows }) {
			return columns.length === 0 ? "" : markdownTable([columns.map(({ title }) => inlines([title], "table cell")), ...rows.map((row) => columns.map((_, index) => inlines(row[index] ?? [], "table cell")))], {
				align: columns.map(({ align }) => align),
				alignDelimiters: !1
			});
		}
		function details({ summary, open, of }, depth) {
			let line = inlines(summary, "summary").trim() || "Details", body = markdown_blocks_joined(of, depth + 1);
			return [
				`<details${open === !0 ? " open" : ""}>\n<summary>${line}</summary>${depth > 0 ? "\n<blockquote>" : ""}`,
				...body === "" ? [] : [body],
				`${depth > 0 ? "</blockquote>\n" : ""}</details>`
			].join("\n\n");
		}
		function markdown(sections, { limit, unit = "bytes", marker }) {
			let start = marker === void 0 ? "" : `${markerComment(marker)}\n\n`, size = (text) => unit === "bytes" ? Buffer.byteLength(text) : text.length, room = limit - size(start) - 1;
			return `${start}${fitted(sections, {
				render: markdownBlocks,
				fits: (text) => size(text) <= room
			})}\n`;
		}
		function markerComment(marker) {
			return `<!-- ${encodeURI(marker.toWellFormed()).replace(/-(?=-)|>/g, (c) => `%${c.charCodeAt(0).toString(16)}`)} -->`;
		}
	}),
	7152: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => shorten,
			m: () => cutBefore
		});
		var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74807);
		function cutBefore(text, index) {
			return index <= 0 ? 0 : index >= text.length ? text.length : isPlain(text.charCodeAt(index - 1)) && isPlain(text.charCodeAt(index)) ? index : (0, _graphemes_js__WEBPACK_IMPORTED_MODULE_0__.l)(text).containing(index)?.index ?? index;
		}
		let isPlain = (code) => code >= 32 && code < 127;
		function shorten(text, max) {
			return text.length <= max ? text : `${text.slice(0, cutBefore(text, max - 1)).trimEnd()}\u2026`;
		}
	}),
	91786: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__), __nccwpck_require__.d(__webpack_exports__, { terminal: () => terminal });
		var inert = __nccwpck_require__(25813), report_width = __nccwpck_require__(93348);
		let styles = {
			strong: [1, 22],
			dim: [2, 22],
			code: [36, 39],
			link: [4, 24],
			added: [32, 39],
			removed: [31, 39]
		};
		function span(text, ...style) {
			return {
				text: (0, inert.Hi)(text).replace(/\s+/g, " "),
				styles: style
			};
		}
		function spans(of, ...style) {
			let lines = [[]];
			for (let inline of of) typeof inline == "object" && inline.kind === "break" ? lines.push([]) : lines.at(-1)?.push(...spansOf(inline, style));
			return lines;
		}
		function spansOf(inline, style) {
			if (typeof inline == "string") return [span(inline, ...style)];
			switch (inline.kind) {
				case "strong": return inline.of.flatMap((inner) => spansOf(inner, [...style, "strong"]));
				case "code": return [span(inline.text, ...style, "code")];
				case "link": return inline.text === inline.href ? [span(inline.href, ...style, "link")] : [
					span(`${inline.text} (`, ...style),
					span(inline.href, ...style, "link"),
					span(")", ...style)
				];
				case "break": return [span(" ", ...style)];
			}
		}
		function widthOf(line) {
			return line.reduce((width, { text }) => width + (0, report_width.s)(text), 0);
		}
		function paint(line, color) {
			return line.map((one) => color ? painted(one) : one.text).join("");
		}
		function painted({ text, styles: names }) {
			if (text === "") return "";
			let codes = [...new Set(names)].map((name) => styles[name]);
			return `${codes.map(([code]) => `\u001b[${code}m`).join("")}${text}${codes.toReversed().map(([, code]) => `\u001b[${code}m`).join("")}`;
		}
		var graphemes = __nccwpck_require__(74807);
		function wrap(line, width, cut = !1) {
			if (2 * lengthOf(line) <= width || widthOf(line) <= width) return [line];
			let lines = [], current = [], taken = 0;
			for (let word of words(line).flatMap((one) => cut ? pieces(one, width) : [one])) {
				let needed = widthOf(trimmed(word));
				taken > 0 && taken + needed > width && (lines.push(trimmed(current)), current = [], taken = 0), current = [...current, ...word], taken += widthOf(word);
			}
			return [...lines, trimmed(current)];
		}
		function words(line) {
			let result = [[]];
			for (let { text, styles } of line) for (let part of text.match(/ +|[^ ]+ ?/g) ?? []) result.at(-1)?.push({
				text: part,
				styles
			}), part.endsWith(" ") && result.push([]);
			return result.filter((word) => word.length > 0);
		}
		function pieces(word, width) {
			return widthOf(word) <= width ? [word] : word.flatMap(({ text, styles }) => chunks(text, width).map((chunk) => [{
				text: chunk,
				styles
			}]));
		}
		function chunks(text, width) {
			let result = [""], taken = 0;
			for (let { segment } of (0, graphemes.l)(text)) {
				let needed = (0, report_width.s)(segment);
				taken > 0 && taken + needed > width && (result.push(""), taken = 0), result[result.length - 1] += segment, taken += needed;
			}
			return result;
		}
		let lengthOf = (line) => line.reduce((sum, { text }) => sum + text.length, 0);
		function trimmed(line) {
			let last = line.at(-1);
			return last === void 0 || !last.text.endsWith(" ") ? line : [...line.slice(0, -1), {
				...last,
				text: last.text.trimEnd()
			}];
		}
		function terminalTable({ columns, rows }, width) {
			let all = [columns.map(({ title }) => [[span(title, "strong")]]), ...rows.map((row) => columns.map((_, index) => spans(row[index] ?? [])))], lines = columns.map((_, index) => all.flatMap((row) => row[index] ?? [])), widths = narrowed({
				natural: lines.map((some) => Math.max(0, ...some.map(widthOf))),
				words: lines.map((some) => Math.min(40, Math.max(0, ...some.flatMap(wordsOf).map(report_width.s))))
			}, columns, width - 2 * (columns.length - 1));
			return all.flatMap((row) => rowLines(row, columns, widths));
		}
		let wordsOf = (line) => line.map(({ text }) => text).join("").split(" ");
		function narrowed({ natural, words }, columns, room) {
			let widths = [...natural], widest = (isEligible, least) => columns.reduce((best, { align }, index) => {
				let own = widths[index] ?? 0, floor = Math.max(8, least[index] ?? 0);
				return isEligible(align) && own > floor && own > (widths[best] ?? 0) ? index : best;
			}, -1), isText = (align) => align !== "right";
			for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; --excess) {
				let index = [
					widest(isText, words),
					widest(isText, []),
					widest(() => !0, [])
				].find((place) => place !== -1);
				if (index === void 0) break;
				widths[index] = (widths[index] ?? 0) - 1;
			}
			return widths;
		}
		function rowLines(row, columns, widths) {
			let wrapped = row.map((lines, index) => lines.flatMap((line) => wrap(line, widths[index] ?? 0, !0))), height = Math.max(1, ...wrapped.map((lines) => lines.length));
			return Array.from({ length: height }, (_, number) => withoutEnd(columns.flatMap(({ align }, index) => [blank(index === 0 ? 0 : 2), ...aligned(wrapped[index]?.[number] ?? [], widths[index] ?? 0, align)])));
		}
		function aligned(line, width, align) {
			let room = Math.max(0, width - widthOf(line)), left = align === "left" ? 0 : align === "right" ? room : Math.floor(room / 2);
			return [
				blank(left),
				...line,
				blank(room - left)
			];
		}
		function blank(width) {
			return {
				text: " ".repeat(width),
				styles: []
			};
		}
		function withoutEnd(line) {
			let last = line.findLastIndex(({ text }) => text.trim() !== "");
			return line.slice(0, last + 1);
		}
		function terminal(sections, { width, color }) {
			return blockLines(sections.flatMap(({ blocks }) => blocks), width).map((line) => paint(line, color)).join("\n");
		}
		function blockLines(blocks, width) {
			return blocks.map((block) => lines(block, width)).filter((part) => part.length > 0).flatMap((part, index) => index === 0 ? part : [[], ...part]);
		}
		function lines(block, width) {
			switch (block.kind) {
				case "heading": return wrapped(block.of, width, "strong");
				case "paragraph": return wrapped(block.of, width);
				case "table": return terminalTable(block, width);
				case "fence": return fenceLines(block).map((line) => shifted(line));
				case "list": return block.items.flatMap((item) => wrapped(item, width - 2).map((line, row) => shifted(line, row, "\u2022")));
				case "details": return [...wrapped(block.summary, width - 2).map((line, row) => shifted(line, row, "\u25be")), ...cut(blockLines(block.of, width - 2)).map((line) => shifted(line))];
			}
		}
		function wrapped(of, width, ...style) {
			return spans(of, ...style).flatMap((line) => wrap(line, width));
		}
		function fenceLines({ text, language }) {
			return (0, inert.Hi)(text).trimEnd().split("\n").map((line) => [{
				text: line.replaceAll("	", "  "),
				styles: language === "diff" ? diffStyles(line) : []
			}]);
		}
		function diffStyles(line) {
			return line.startsWith("+") ? ["added"] : line.startsWith("-") ? ["removed"] : [];
		}
		function cut(all) {
			let left = all.length - 24;
			return left <= 1 ? all : [...all.slice(0, 24), [span(`\u2026 ${left} more lines in the report`, "dim")]];
		}
		function shifted(line, row = 1, mark = " ") {
			return line.length === 0 ? line : [{
				text: row === 0 ? `${mark} ` : " ".repeat(2),
				styles: []
			}, ...line];
		}
	}),
	44503: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => visible });
		function picture(control) {
			let point = control.charCodeAt(0);
			return point === 127 ? "\u2421" : point < 32 ? String.fromCharCode(9216 + point) : "\ufffd";
		}
		function named(character) {
			return `\u27e8U+${character.charCodeAt(0).toString(16).toUpperCase()}\u27e9`;
		}
		function tags(run) {
			if (run.startsWith("\ud83c\udff4")) return run;
			let count = [...run].length;
			return `\u27e8${count} hidden tag ${count === 1 ? "character" : "characters"}\u27e9`;
		}
		let harmless = /^[\n\t -~\u00a0-\u05ff\u2010-\u2027\u2190-\u2bff]*$/;
		function visible(text) {
			return harmless.test(text) ? text : text.toWellFormed().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, picture).replace(/[\u202a-\u202e\u2066-\u2069]/g, named).replace(/\p{RGI_Emoji_Tag_Sequence}|[\u{e0000}-\u{e007f}]+/gv, tags).replace(/[\u061c\u200e\u200f\ufeff\ufff9-\ufffb]/g, "").replace(/[\ufffe\uffff]/g, "\ufffd");
		}
	}),
	93348: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { s: () => textWidth });
		let ambiguousRanges = [
			161,
			161,
			164,
			164,
			167,
			168,
			170,
			170,
			173,
			174,
			176,
			180,
			182,
			186,
			188,
			191,
			198,
			198,
			208,
			208,
			215,
			216,
			222,
			225,
			230,
			230,
			232,
			234,
			236,
			237,
			240,
			240,
			242,
			243,
			247,
			250,
			252,
			252,
			254,
			254,
			257,
			257,
			273,
			273,
			275,
			275,
			283,
			283,
			294,
			295,
			299,
			299,
			305,
			307,
			312,
			312,
			319,
			322,
			324,
			324,
			328,
			331,
			333,
			333,
			338,
			339,
			358,
			359,
			363,
			363,
			462,
			462,
			464,
			464,
			466,
			466,
			468,
			468,
			470,
			470,
			472,
			472,
			474,
			474,
			476,
			476,
			593,
			593,
			609,
			609,
			708,
			708,
			711,
			711,
			713,
			715,
			717,
			717,
			720,
			720,
			728,
			731,
			733,
			733,
			735,
			735,
			768,
			879,
			913,
			929,
			931,
			937,
			945,
			961,
			963,
			969,
			1025,
			1025,
			1040,
			1103,
			1105,
			1105,
			8208,
			8208,
			8211,
			8214,
			8216,
			8217,
			8220,
			8221,
			8224,
			8226,
			8228,
			8231,
			8240,
			8240,
			8242,
			8243,
			8245,
			8245,
			8251,
			8251,
			8254,
			8254,
			8308,
			8308,
			8319,
			8319,
			8321,
			8324,
			8364,
			8364,
			8451,
			8451,
			8453,
			8453,
			8457,
			8457,
			8467,
			8467,
			8470,
			8470,
			8481,
			8482,
			8486,
			8486,
			8491,
			8491,
			8531,
			8532,
			8539,
			8542,
			8544,
			8555,
			8560,
			8569,
			8585,
			8585,
			8592,
			8601,
			8632,
			8633,
			8658,
			8658,
			8660,
			8660,
			8679,
			8679,
			8704,
			8704,
			8706,
			8707,
			8711,
			8712,
			8715,
			8715,
			8719,
			8719,
			8721,
			8721,
			8725,
			8725,
			8730,
			8730,
			8733,
			8736,
			8739,
			8739,
			8741,
			8741,
			8743,
			8748,
			8750,
			8750,
			8756,
			8759,
			8764,
			8765,
			8776,
			8776,
			8780,
			8780,
			8786,
			8786,
			8800,
			8801,
			8804,
			8807,
			8810,
			8811,
			8814,
			8815,
			8834,
			8835,
			8838,
			8839,
			8853,
			8853,
			8857,
			8857,
			8869,
			8869,
			8895,
			8895,
			8978,
			8978,
			9312,
			9449,
			9451,
			9547,
			9552,
			9587,
			9600,
			9615,
			9618,
			9621,
			9632,
			9633,
			9635,
			9641,
			9650,
			9651,
			9654,
			9655,
			9660,
			9661,
			9664,
			9665,
			9670,
			9672,
			9675,
			9675,
			9678,
			9681,
			9698,
			9701,
			9711,
			9711,
			9733,
			9734,
			9737,
			9737,
			9742,
			9743,
			9756,
			9756,
			9758,
			9758,
			9792,
			9792,
			9794,
			9794,
			9824,
			9825,
			9827,
			9829,
			9831,
			9834,
			9836,
			9837,
			9839,
			9839,
			9886,
			9887,
			9919,
			9919,
			9926,
			9933,
			9935,
			9939,
			9941,
			9953,
			9955,
			9955,
			9960,
			9961,
			9963,
			9969,
			9972,
			9972,
			9974,
			9977,
			9979,
			9980,
			9982,
			9983,
			10045,
			10045,
			10102,
			10111,
			11094,
			11097,
			12872,
			12879,
			57344,
			63743,
			65024,
			65039,
			65533,
			65533,
			127232,
			127242,
			127248,
			127277,
			127280,
			127337,
			127344,
			127373,
			127375,
			127376,
			127387,
			127404,
			917760,
			917999,
			983040,
			1048573,
			1048576,
			1114109
		], fullwidthRanges = [
			12288,
			12288,
			65281,
			65376,
			65504,
			65510
		], wideRanges = [
			4352,
			4447,
			8986,
			8987,
			9001,
			9002,
			9193,
			9196,
			9200,
			9200,
			9203,
			9203,
			9725,
			9726,
			9748,
			9749,
			9776,
			9783,
			9800,
			9811,
			9855,
			9855,
			9866,
			9871,
			9875,
			9875,
			9889,
			9889,
			9898,
			9899,
			9917,
			9918,
			9924,
			9925,
			9934,
			9934,
			9940,
			9940,
			9962,
			9962,
			9970,
			9971,
			9973,
			9973,
			9978,
			9978,
			9981,
			9981,
			9989,
			9989,
			9994,
			9995,
			10024,
			10024,
			10060,
			10060,
			10062,
			10062,
			10067,
			10069,
			10071,
			10071,
			10133,
			10135,
			10160,
			10160,
			10175,
			10175,
			11035,
			11036,
			11088,
			11088,
			11093,
			11093,
			11904,
			11929,
			11931,
			12019,
			12032,
			12245,
			12272,
			12287,
			12289,
			12350,
			12353,
			12438,
			12441,
			12543,
			12549,
			12591,
			12593,
			12686,
			12688,
			12773,
			12783,
			12830,
			12832,
			12871,
			12880,
			42124,
			42128,
			42182,
			43360,
			43388,
			44032,
			55203,
			63744,
			64255,
			65040,
			65049,
			65072,
			65106,
			65108,
			65126,
			65128,
			65131,
			94176,
			94180,
			94192,
			94198,
			94208,
			101594,
			101631,
			101664,
			101760,
			101874,
			101888,
			102801,
			102816,
			102866,
			110576,
			110579,
			110581,
			110587,
			110589,
			110590,
			110592,
			110888,
			110898,
			110898,
			110928,
			110930,
			110933,
			110933,
			110948,
			110952,
			110960,
			111355,
			119552,
			119638,
			119648,
			119670,
			126980,
			126980,
			127183,
			127183,
			127374,
			127374,
			127377,
			127386,
			127406,
			127406,
			127488,
			127490,
			127504,
			127547,
			127552,
			127560,
			127568,
			127569,
			127584,
			127589,
			127744,
			127776,
			127789,
			127797,
			127799,
			127868,
			127870,
			127891,
			127904,
			127946,
			127951,
			127955,
			127968,
			127984,
			127988,
			127988,
			127992,
			128062,
			128064,
			128064,
			128066,
			128252,
			128255,
			128317,
			128331,
			128334,
			128336,
			128359,
			128378,
			128378,
			128405,
			128406,
			128420,
			128420,
			128507,
			128591,
			128640,
			128709,
			128716,
			128716,
			128720,
			128722,
			128725,
			128729,
			128732,
			128735,
			128747,
			128748,
			128756,
			128764,
			128986,
			128986,
			128992,
			129003,
			129008,
			129008,
			129292,
			129338,
			129340,
			129349,
			129351,
			129535,
			129648,
			129660,
			129664,
			129734,
			129736,
			129736,
			129740,
			129757,
			129759,
			129771,
			129775,
			129786,
			131072,
			196605,
			196608,
			262141
		], utilities_isInRange = (ranges, codePoint) => {
			let low = 0, high = Math.floor(ranges.length / 2) - 1;
			for (; low <= high;) {
				let mid = Math.floor((low + high) / 2), i = mid * 2;
				if (codePoint < ranges[i]) high = mid - 1;
				else if (codePoint > ranges[i + 1]) low = mid + 1;
				else return !0;
			}
			return !1;
		}, commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
		function findWideFastPathRange(ranges) {
			let fastPathStart = ranges[0], fastPathEnd = ranges[1];
			for (let index = 0; index < ranges.length; index += 2) {
				let start = ranges[index], end = ranges[index + 1];
				if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
				end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
			}
			return [fastPathStart, fastPathEnd];
		}
		let isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : utilities_isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < 12288 || codePoint > 65510 ? !1 : utilities_isInRange(fullwidthRanges, codePoint), isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < 4352 || codePoint > 262141 ? !1 : utilities_isInRange(wideRanges, codePoint);
		function validate(codePoint) {
			if (!Number.isSafeInteger(codePoint)) throw TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
		}
		function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
			return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
		}
		var graphemes = __nccwpck_require__(74807);
		let narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2212\u2580-\u259f]*$/, joining = /[\p{M}\p{Cf}\p{Cc}\u0d4e\u0e33\u0eb3\uff9e\uff9f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{11000}-\u{11fff}\u{16d00}-\u{16dff}]/u, wholeEmoji = /\ufe0f|\p{Emoji_Presentation}/u, seen = /[^\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\p{Cc}]/u, chosenEmoji = /[\u2300-\u23ff\u2600-\u27bf]\ufe0f/g;
		function textWidth(text) {
			if (narrow.test(text)) return text.length;
			let width = 0, plain = text.replace(chosenEmoji, "\u2705");
			if (joining.test(plain)) for (let { segment } of (0, graphemes.l)(text)) width += graphemeWidth(segment);
			else for (let character of plain) width += graphemeWidth(character);
			return width;
		}
		function graphemeWidth(grapheme) {
			let point = seen.exec(grapheme)?.[0].codePointAt(0);
			return point === void 0 ? 0 : wholeEmoji.test(grapheme) ? 2 : eastAsianWidth(point);
		}
	}),
	64895: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => openResults,
			e: () => openLines
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760), node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46466), node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(58500), _action_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83502);
		async function openResults(path) {
			return await explained(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: !0 })), {
				path,
				write: (name, text) => {
					let target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
					return explained(target, async () => {
						let partial = `${target}.partial`, file = createAnew(partial);
						try {
							try {
								typeof text == "string" ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text) : await writeBatches(file, text);
							} finally {
								(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
							}
							(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, target);
						} catch (error) {
							throw remove(partial), error;
						}
						return target;
					});
				},
				lines: async (name) => {
					let target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
					return await explained(target, () => remove(target)), openLines(target);
				}
			};
		}
		async function openLines(path) {
			await explained(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: !0 }));
			let stream = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path), failure;
			stream.on("error", (error) => {
				failure = error;
			}), await explained(path, () => (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, "open"));
			let drained, waiting = "", flushing, flush = () => {
				clearTimeout(flushing), flushing = void 0, waiting !== "" && stream.write(waiting), waiting = "";
			}, check = () => explained(path, async () => {
				if (failure !== void 0) throw failure;
			});
			return {
				path,
				write: async (line) => {
					failure !== void 0 && await check(), waiting += `${line}\n`, waiting.length >= batchSize ? flush() : flushing ??= setTimeout(flush, 100), stream.writableNeedDrain && (drained ??= (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, "drain").finally(() => {
						drained = void 0;
					}), await explained(path, () => drained));
				},
				close: async () => {
					await check(), flush(), stream.end(), await explained(path, () => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream));
				}
			};
		}
		function createAnew(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
			} catch (error) {
				if (error.code !== "EEXIST") throw error;
				return remove(path), (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
			}
		}
		function remove(path) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
			} catch (error) {
				if (error.code !== "ENOENT") throw error;
			}
		}
		async function writeBatches(file, text) {
			for await (let batch of inBatches(text)) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, batch), await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		}
		let batchSize = 32768;
		async function* inBatches(texts) {
			let batch = "";
			for await (let text of texts) batch += text, batch.length < batchSize || (yield batch, batch = "");
			yield batch;
		}
		let reasons = {
			ENOSPC: "the disk is full. Free some space, or choose another folder with the input `results`.",
			EACCES: "no permission to write here. Choose another folder with the input `results`.",
			EPERM: "no permission to write here. Choose another folder with the input `results`.",
			EROFS: "this disk is read-only. Choose another folder with the input `results`.",
			ENOTDIR: "a file is in the way. Choose another folder with the input `results`.",
			EEXIST: "a file is in the way. Choose another folder with the input `results`.",
			EISDIR: "a folder is in the way. Choose another folder with the input `results`."
		};
		async function explained(path, effect) {
			try {
				return await effect();
			} catch (error) {
				let reason = reasons[error.code ?? ""];
				throw reason === void 0 ? error : new _action_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo({
					file: path,
					message: reason
				}, { cause: error });
			}
		}
	}),
	59927: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EX: () => changesOfTrees,
			iv: () => changesBetween
		});
		var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82600), _folders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59671);
		async function changesBetween({ git, folders }, base, head, prefix) {
			let changes = await folderChanges(folders, ...await Promise.all([base.root(), head.root()])), kinds = new Set(changes.map(({ kind }) => kind));
			if (!kinds.has("added") || !kinds.has("removed")) return byPath(changes);
			let options = [
				"-r",
				"--raw",
				"-z",
				"-M",
				"--no-ext-diff",
				"--no-textconv",
				...prefix === "" ? [] : [`--relative=${prefix}`]
			], output = await git.output([
				"diff-tree",
				...options,
				base.sha,
				head.sha,
				"--"
			]);
			return byPath(parseRawDiff(output.toString("utf8")));
		}
		async function folderChanges(folders, base, head) {
			let changes = [], looked = 0, depth = 0, read = async (object) => object ? folders.get(object) : new Map();
			for (let level = [{
				path: "",
				base,
				head
			}]; level.length > 0; depth += 1) {
				let below = [], both = level.map(async (pair) => ({
					pair,
					sides: await Promise.all([read(pair.base), read(pair.head)])
				}));
				for (let { pair, sides } of await Promise.all(both)) {
					let [before, after] = sides;
					looked += before.size + after.size, (0, _folders_js__WEBPACK_IMPORTED_MODULE_0__.Z)(looked / 2, depth);
					for (let name of new Set([...before.keys(), ...after.keys()])) {
						let [old, now] = [before.get(name), after.get(name)];
						if (old?.object === now?.object && old?.kind === now?.kind) continue;
						let path = `${pair.path}${name}`;
						if (isFolder(old) || isFolder(now)) {
							let object = (entry) => isFolder(entry) ? entry?.object : void 0;
							below.push({
								path: `${path}/`,
								base: object(old),
								head: object(now)
							});
						}
						changes.push(...changeOf((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.fo)(old), (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.fo)(now), path, path));
					}
				}
				level = below;
			}
			return changes;
		}
		let isFolder = (entry) => entry?.kind === "folder";
		function parseRawDiff(text) {
			let fields = text.split("\0"), changes = [];
			for (let at = 0; at < fields.length - 1;) {
				let [, old, now, status] = /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])\d*$/.exec(fields[at++] ?? "") ?? [], from = fields[at++] ?? "", path = status === "R" || status === "C" ? fields[at++] ?? "" : from;
				changes.push(...changeOf(isFileMode(old), isFileMode(now), path, from));
			}
			return changes;
		}
		function changeOf(before, after, path, from) {
			return before && after ? path === from ? [{
				path,
				kind: "modified"
			}] : [{
				path,
				from,
				kind: "renamed"
			}] : before ? [{
				path: from,
				kind: "removed"
			}] : after ? [{
				path,
				kind: "added"
			}] : [];
		}
		let isFileMode = (mode) => mode?.startsWith("100") === !0;
		async function changesOfTrees(base, head) {
			let [before, after] = [await base.list(), await head.list()], [old, now] = [new Set(before), new Set(after)], common = after.filter((path) => old.has(path)), added = after.filter((path) => !old.has(path)), removed = before.filter((path) => !now.has(path)), origins = new Map(await Promise.all(removed.map(async (path) => [await base.digest(path), path]))), read = origins.size > 0 ? after : common, digests = new Map(await Promise.all(read.map(async (path) => [path, await head.digest(path)]))), changes = [];
			for (let path of common) await base.digest(path) !== digests.get(path) && changes.push({
				path,
				kind: "modified"
			});
			for (let path of added) {
				let from = origins.get(digests.get(path));
				changes.push(from === void 0 ? {
					path,
					kind: "added"
				} : {
					path,
					from,
					kind: "renamed"
				}), from !== void 0 && origins.delete(digests.get(path));
			}
			let renamed = new Set(changes.map(({ from }) => from));
			for (let path of removed) renamed.has(path) || changes.push({
				path,
				kind: "removed"
			});
			return byPath(changes);
		}
		let byPath = (changes) => changes.sort((a, b) => a.path < b.path ? -1 : 1);
	}),
	70610: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bj: () => fetchCommits,
			VM: () => whereTo,
			Zw: () => problemOf,
			e1: () => remoteOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502);
		let whereTo = (place) => place === void 0 ? "with the input `base`" : `under \`${place.key}\``;
		function remoteOf({ name, repository, serverUrl }, shallow) {
			if (name !== "local" && repository !== void 0) return {
				page: `${serverUrl}/${repository.owner}/${repository.name}`,
				shallow
			};
		}
		async function fetchCommits(git, remote, wanted, place) {
			let depth = remote.shallow ? ["--depth=1"] : [], { code, stderr } = await git.run([
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-recurse-submodules",
				"--no-write-fetch-head",
				"--no-auto-maintenance",
				...depth,
				"--",
				`${remote.page}.git`,
				...wanted
			]);
			if (code !== 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problemOf(stderr, remote, wanted, place));
		}
		let notThere = /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i, refused = /could not read (?:Username|Password)|Authentication failed|not found|terminal prompts|returned error: 40[0134]/i;
		function problemOf(stderr, { page }, wanted, place) {
			let asked = wanted.map((name) => name.replace(/^\+(.*):.*$/, "$1")), blamed = asked.filter((name) => stderr.includes(name)), names = (blamed.length > 0 ? blamed : asked).join(" and ");
			return notThere.test(stderr) ? {
				...place,
				message: `${names} cannot be fetched: it is not in ${page}.`,
				fix: `A force push may have removed it: push again, or name a commit that is there ${whereTo(place)}.`
			} : refused.test(stderr) ? {
				...place,
				message: `${names} cannot be fetched: ${page} did not let this token read.`,
				fix: "Give the job `permissions: contents: read` and this action the input `github-token`, or set `fetch-depth: 0` in actions/checkout."
			} : {
				...place,
				message: `${names} cannot be fetched from ${page}: ${lastLine(stderr)}.`,
				fix: "Run the job again, or set `fetch-depth: 0` in actions/checkout, so that nothing has to be fetched."
			};
		}
		function lastLine(stderr) {
			let lines = stderr.trim().split("\n");
			return (lines.find((line) => line.startsWith("fatal:")) ?? lines.at(-1) ?? "").replace(/^fatal: |\.$/g, "").trim();
		}
	}),
	82600: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eo: () => isName,
			Ir: () => parseFolder,
			fo: () => isFile
		});
		let isFile = (entry) => entry?.kind === "file" || entry?.kind === "executable";
		function parseFolder(content, bytes) {
			let entries = new Map(), text = content.toString("latin1"), digits = content.toString("hex");
			for (let at = 0; at < text.length;) {
				let space = text.indexOf(" ", at), zero = text.indexOf("\0", space), end = zero + 1 + bytes, mode = text.slice(at, space);
				if (space < 0 || zero < 0 || end > text.length || !/^[0-7]{5,6}$/.test(mode)) return;
				let kind = kindOf(Number.parseInt(mode, 8)), name = nameOf(content, text.slice(space + 1, zero), space + 1);
				at = end, kind !== void 0 && isName(name) && entries.set(name, {
					kind,
					object: digits.slice(2 * (zero + 1), 2 * end)
				});
			}
			return entries;
		}
		function kindOf(mode) {
			let type = mode & 61440;
			return type === 32768 ? mode & 64 ? "executable" : "file" : type === 40960 ? "link" : type === 16384 ? "folder" : void 0;
		}
		function nameOf(content, name, start) {
			return /[\x80-\xff]/.test(name) ? content.toString("utf8", start, start + name.length) : name;
		}
		function isName(name) {
			return name !== "" && name !== "." && name !== ".." && name.toLowerCase() !== ".git" && !name.includes("/");
		}
	}),
	59671: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => requireBounded,
			_: () => Folders
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83502), _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82600);
		let mostFiles = 4e6, deepest = 2048;
		class Folders {
			#git;
			#objects;
			#known = new Map();
			constructor(git, objects) {
				this.#git = git, this.#objects = objects;
			}
			async of(commit, path) {
				let root = await this.#objects.get(`${commit}^{tree}`);
				if (root === void 0) throw this.#missing();
				if (this.#known.has(root.name) || this.#known.set(root.name, this.#parsed(root)), path === "") return root.name;
				let entry = await this.find(root.name, path);
				return entry?.kind === "folder" ? entry.object : void 0;
			}
			get(object) {
				let known = this.#known.get(object);
				if (known !== void 0) return known;
				let asked = this.#read(object);
				return this.#known.set(object, asked), asked;
			}
			find(root, path) {
				let folder = root;
				for (let start = 0;;) {
					let slash = path.indexOf("/", start), entries = this.get(folder);
					if (entries instanceof Promise) return entries.then(() => this.find(root, path));
					let found = entries.get(slash < 0 ? path.slice(start) : path.slice(start, slash));
					if (slash < 0) return found;
					if (found?.kind !== "folder") return;
					folder = found.object, start = slash + 1;
				}
			}
			async below(root) {
				await this.#readBelow(root);
				let found = [], collect = (object, prefix) => {
					for (let [name, entry] of this.#known.get(object)) entry.kind === "folder" ? collect(entry.object, `${prefix}${name}/`) : found.push([prefix + name, entry]);
				};
				return collect(root, ""), found.sort(([a], [b]) => a < b ? -1 : 1);
			}
			async #readBelow(root) {
				let files = 0, depth = 0;
				for (let level = [root]; level.length > 0; depth += 1) {
					let next = [];
					for (let folder of await Promise.all(level.map((object) => this.get(object)))) {
						files += folder.size, requireBounded(files, depth);
						for (let { kind, object } of folder.values()) kind === "folder" && next.push(object);
					}
					level = next;
				}
			}
			async #read(object) {
				let found = await this.#objects.get(object);
				if (found === void 0) throw this.#missing();
				let folder = this.#parsed(found);
				return this.#known.set(object, folder), folder;
			}
			#parsed({ name, type, content }) {
				let folder = type === "tree" ? (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(content, name.length / 2) : void 0;
				if (folder === void 0) throw this.#git.damaged(`git has no folder under the name ${name}`);
				return folder;
			}
			#missing() {
				return this.#git.damaged("The clone does not hold all folders of a commit");
			}
		}
		function requireBounded(files, depth) {
			if (!(files <= mostFiles && depth <= deepest)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`A commit has more than ${mostFiles} files, or more than ${deepest} folders within each other: that cannot be read.`);
		}
	}),
	34223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => GitTree });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024), node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161), node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760), p_limit__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(70370), _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83502), _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(82600), _path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89247);
		class GitTree {
			label;
			sha;
			#store;
			#prefix;
			#root;
			#below;
			constructor(store, sha, prefix) {
				this.label = sha.slice(0, 7), this.sha = sha, this.#store = store, this.#prefix = prefix;
			}
			root() {
				return this.#root ??= this.#store.folders.of(this.sha, this.#prefix.slice(0, -1)), this.#root;
			}
			async list() {
				return (await this.#all()).filter(([, entry]) => (0, _folder_js__WEBPACK_IMPORTED_MODULE_5__.fo)(entry)).map(([path]) => path);
			}
			async links() {
				let all = (await this.#all()).filter(([, { kind }]) => kind === "link").map(async ([path, entry]) => [path, (await this.#content(path, entry)).toString()]);
				return new Map(await Promise.all(all));
			}
			async read(path) {
				let entry = await this.#entry(path);
				return entry && await this.#content(path, entry);
			}
			async stream(path) {
				let entry = await this.#entry(path);
				return entry && (await this.#store.objects.stream(entry.object) ?? this.#lacks(path));
			}
			async digest(path) {
				return (await this.#entry(path))?.object;
			}
			async materialise() {
				let directory = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `aiops-${this.label}-`)), dispose = () => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(directory, {
					recursive: !0,
					force: !0
				});
				try {
					let files = (await this.#all()).filter(([, entry]) => (0, _folder_js__WEBPACK_IMPORTED_MODULE_5__.fo)(entry)), folders = new Set(files.map(([path]) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path))));
					for (let folder of folders) await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(folder, { recursive: !0 });
					let limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_6__.default)(16);
					await Promise.all(files.map(([path, entry]) => limit(async () => {
						this.#store.git.signal?.throwIfAborted();
						let mode = entry.kind === "executable" ? 493 : 420;
						await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), await this.#content(path, entry), {
							mode,
							flag: "wx"
						});
					})));
				} catch (error) {
					throw await dispose(), error;
				}
				return {
					directory,
					dispose
				};
			}
			async #entry(path) {
				let normal = (0, _path_js__WEBPACK_IMPORTED_MODULE_4__._)(path), root = await this.root();
				if (normal === void 0 || root === void 0) return;
				let entry = await this.#store.folders.find(root, normal);
				return (0, _folder_js__WEBPACK_IMPORTED_MODULE_5__.fo)(entry) ? entry : void 0;
			}
			async #content(path, { object }) {
				return (await this.#store.objects.get(object))?.content ?? this.#lacks(path);
			}
			#lacks(path) {
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo({
					file: path,
					message: `The clone does not hold this file's content at ${this.label}. Leave \`filter\` out of actions/checkout.`
				});
			}
			#all() {
				return this.#below ??= this.#readAll(), this.#below;
			}
			async #readAll() {
				let root = await this.root();
				return root === void 0 ? [] : this.#store.folders.below(root);
			}
		}
	}),
	79592: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { T: () => Git });
		var external_node_child_process_ = __nccwpck_require__(31421), errors = __nccwpck_require__(83502), external_node_os_ = __nccwpck_require__(48161);
		let kept = /^GIT_(?:EXEC_PATH|SSL_\w+|PROXY_SSL_\w+|HTTP_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/, harmless = [
			["core.fsmonitor", "false"],
			["core.hooksPath", external_node_os_.devNull],
			["core.alternateRefsCommand", ":"],
			["credential.helper", ""],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["submodule.recurse", "false"]
		];
		function gitEnvironment(env, place, credentials) {
			let inherited = Object.entries(env).filter((entry) => entry[1] !== void 0 && (!entry[0].startsWith("GIT_") || kept.test(entry[0]))), { serverUrl, token } = credentials;
			return {
				...Object.fromEntries(inherited),
				GIT_DIR: place.gitDirectory,
				GIT_WORK_TREE: place.workTree,
				GIT_TERMINAL_PROMPT: "0",
				GIT_ASKPASS: "",
				GCM_INTERACTIVE: "never",
				GIT_OPTIONAL_LOCKS: "0",
				GIT_NO_REPLACE_OBJECTS: "1",
				GIT_LITERAL_PATHSPECS: "1",
				GIT_ALLOW_PROTOCOL: new URL(serverUrl).protocol.replace(":", ""),
				LC_ALL: "C",
				...configuration(Number(env.GIT_CONFIG_COUNT ?? 0) || 0, [...harmless, ...authorization(serverUrl, token)])
			};
		}
		let secretsOf = (token) => token ? [token, encoded(token)] : [], encoded = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
		function authorization(serverUrl, token) {
			if (!token) return [];
			let key = `http.${new URL(serverUrl).origin}/.extraheader`;
			return [[key, ""], [key, `AUTHORIZATION: basic ${encoded(token)}`]];
		}
		function configuration(from, entries) {
			let variables = entries.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${from + index}`, key], [`GIT_CONFIG_VALUE_${from + index}`, value]]);
			return {
				...Object.fromEntries(variables),
				GIT_CONFIG_COUNT: String(from + entries.length)
			};
		}
		class Git {
			place;
			signal;
			#env;
			#secrets;
			constructor(place, env, credentials, signal) {
				this.place = place, this.signal = signal, this.#env = gitEnvironment(env, place, credentials), this.#secrets = secretsOf(credentials.token);
			}
			start(args, stdio, directory = this.place.workTree) {
				return this.signal?.throwIfAborted(), (0, external_node_child_process_.spawn)("git", args, {
					cwd: directory,
					env: this.#env,
					stdio,
					windowsHide: !0,
					signal: this.signal
				});
			}
			run(args, directory) {
				return new Promise((resolve, reject) => {
					let child = this.start(args, [
						"ignore",
						"pipe",
						"pipe"
					], directory), stdout = [], stderr = [];
					child.stdout?.on("data", (chunk) => stdout.push(chunk)), child.stderr?.on("data", (chunk) => stderr.push(chunk)), child.on("error", (error) => reject(this.whyEnded(error))), child.on("close", (code, signal) => {
						if (code === null) return reject(this.whyEnded(Error(`git ${args[0]} was ended by ${signal}`)));
						resolve({
							code,
							stdout: Buffer.concat(stdout),
							stderr: this.cleaned(Buffer.concat(stderr).toString())
						});
					});
				});
			}
			async output(args, directory) {
				let { code, stdout, stderr } = await this.run(args, directory);
				if (code !== 0) throw this.whyFailed(args[0], code, stderr.trim());
				return stdout;
			}
			whyFailed(command, code, said = "") {
				let message = `git ${command} ended with ${code}${said && `: ${said}`}`;
				return code === 128 ? this.damaged(message) : this.whyEnded(Error(message));
			}
			damaged(message) {
				let { gitDirectory } = this.place;
				return new errors.yo({
					message,
					fix: `Check the repository out again: ${gitDirectory} is damaged or incomplete.`
				});
			}
			cleaned(text) {
				return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
			}
			whyEnded(error) {
				return this.signal?.aborted ? this.signal.reason : error.code === "ENOENT" ? new errors.yo("git is not installed here, or not on the PATH. Install git 2.31 or newer.", { cause: error }) : error;
			}
		}
	}),
	89247: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => isInside,
			_: () => inTree
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760), _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82600);
		function inTree(path) {
			let normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
			return isInside(normal) ? normal : void 0;
		}
		let isInside = (path) => path.split("/").every(_folder_js__WEBPACK_IMPORTED_MODULE_1__.Eo);
	}),
	15144: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OK: () => requireFolder,
			W1: () => findRepository,
			z: () => missingFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83502);
		function findRepository(directory) {
			let folder = statsOf(directory);
			if (folder && !folder.isDirectory()) throw problem(`${directory} is a file. Name a folder.`);
			for (let root = directory;; root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
				let gitDirectory = gitDirectoryOf(root);
				if (gitDirectory !== void 0) {
					let prefix = prefixOf(root, directory), shallow = exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory(gitDirectory), "shallow"));
					return {
						gitDirectory,
						workTree: root,
						prefix,
						onDisk: folder !== void 0,
						shallow
					};
				}
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) === root) return;
			}
		}
		function requireFolder(directory) {
			if (!exists(directory)) throw missingFolder(directory);
		}
		let missingFolder = (directory) => problem(`There is no folder ${directory}. Name one of the repository, relative to its root.`), problem = (message) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
			key: "input working-directory",
			message
		});
		function gitDirectoryOf(root) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git");
			if (exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD"))) return path;
			let [, target] = /^gitdir: ([^\n]+)/.exec(textOf(path) ?? "") ?? [];
			return target === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, target);
		}
		function commonDirectory(gitDirectory) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, (textOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "commondir")) ?? ".").trim());
		}
		function prefixOf(root, directory) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), realPath(directory));
			if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) throw problem(`${directory} leads out of the repository ${root}.`);
			return way === "" ? "" : `${way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")}/`;
		}
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch (error) {
				if (error.code !== "ENOENT") throw error;
				return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
			}
		}
		let exists = (path) => statsOf(path) !== void 0, statsOf = (path) => unlessRefused(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)), textOf = (path) => unlessRefused(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
		function unlessRefused(read) {
			try {
				return read();
			} catch {
				return;
			}
		}
	}),
	35788: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => resolveRevision });
		var errors = __nccwpck_require__(83502), changes = __nccwpck_require__(59927);
		async function commitsOf(event, trust, history, given) {
			let head = event.name === "local" ? void 0 : headOf(event) ?? await history.commit("HEAD");
			if (given !== void 0) return {
				...head && { head },
				base: await history.named(given)
			};
			if (head === void 0) return only({ base: await history.baseOfWorkingTree() });
			let { pullRequest, mergeGroup, workflowRun } = event;
			if (pullRequest !== void 0) return ofPullRequest(pullRequest.baseSha, head, history);
			if (mergeGroup !== void 0) return {
				base: mergeGroup.baseSha,
				head
			};
			if (event.name === "push") return only({
				base: await beforePush(event, trust, head, history),
				head
			});
			if (workflowRun !== void 0) {
				let base = await history.mergeBaseWithDefault(head, event.repository?.defaultBranch);
				return only({
					base: base === head && trust.rules !== "base" ? void 0 : base,
					head
				});
			}
			return { head };
		}
		function headOf({ name, pullRequest, mergeGroup, workflowRun, sha }) {
			return name === "local" ? void 0 : pullRequest?.headSha ?? mergeGroup?.headSha ?? workflowRun?.headSha ?? sha;
		}
		async function ofPullRequest(baseTip, head, history) {
			let base = await history.mergeBase(baseTip, head);
			return base === void 0 ? {
				base: baseTip,
				head,
				note: "The merge base is not known, so the tip of the base branch is compared with: its newer changes count as well."
			} : {
				base,
				head
			};
		}
		async function beforePush(event, trust, head, history) {
			let { before, ref, repository } = event;
			if (before !== void 0 && !/^0+$/.test(before) && trust.rules !== "base") return before;
			if (ref !== `refs/heads/${repository?.defaultBranch}`) return history.mergeBaseWithDefault(head, repository?.defaultBranch);
		}
		let only = ({ base, head }) => ({
			...base !== void 0 && { base },
			...head !== void 0 && { head }
		});
		var fetch = __nccwpck_require__(70610), revision_git = __nccwpck_require__(79592), git_tree = __nccwpck_require__(34223);
		let fullName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, plainName = /^(?!-)(?!.*\.\.)[^\s\p{Cc}:?*[\\]+$/u;
		class History {
			#git;
			#objects;
			#remote;
			#mergeBase;
			constructor(git, objects, remote, mergeBase) {
				this.#git = git, this.#objects = objects, this.#remote = remote, this.#mergeBase = mergeBase;
			}
			commit(revision) {
				return this.#objects.commit(revision);
			}
			async require(names, place) {
				let unique = [...new Set(names)], found = await Promise.all(unique.map((name) => this.commit(name))), missing = unique.filter((_, index) => found[index] === void 0);
				if (missing.length !== 0) {
					if (this.#remote === void 0) throw absent(missing.join(" and "), place);
					await (0, fetch.Bj)(this.#git, this.#remote, missing, place);
					for (let name of missing) if (await this.commit(name) === void 0) throw absent(name, place);
				}
			}
			async named(name, place) {
				if (!plainName.test(name)) throw new errors.yo({
					key: "input base",
					...place,
					message: `must be a commit, a branch or a tag, not ${JSON.stringify(name)}.`
				});
				let known = await this.commit(name) ?? await this.commit(`refs/remotes/origin/${name}`);
				if (known !== void 0) return known;
				if (fullName.test(name)) return await this.require([name], place), name;
				if (this.#remote === void 0) throw absent(name, place);
				let kept = place === void 0 ? "refs/aiops/base" : "refs/aiops/reference";
				await (0, fetch.Bj)(this.#git, this.#remote, [`+${name}:${kept}`], place);
				let fetched = await this.commit(kept);
				if (fetched === void 0) throw absent(name, place);
				return fetched;
			}
			async mergeBase(base, head) {
				return await this.#mergeBase?.(base, head) ?? this.#mergeBaseInClone(base, head);
			}
			async mergeBaseWithDefault(head, branch) {
				let answer = branch === void 0 ? void 0 : await this.#mergeBase?.(branch, head);
				if (answer !== void 0) return answer;
				let tip = await this.#tipOfDefault(branch);
				return tip === void 0 ? void 0 : this.#mergeBaseInClone(tip, head);
			}
			async baseOfWorkingTree() {
				let head = await this.commit("HEAD");
				if (head === void 0) return;
				let [current, origin] = await Promise.all([this.#symbolic("HEAD", "refs/heads/"), this.#symbolic("refs/remotes/origin/HEAD", "refs/remotes/origin/")]);
				return current !== void 0 && (origin === void 0 ? /^(?:main|master)$/.test(current) : current === origin) ? head : await this.mergeBaseWithDefault(head, origin) ?? head;
			}
			async #tipOfDefault(branch) {
				let names = branch === void 0 ? ["main", "master"] : [branch], references = [
					"refs/remotes/origin/HEAD",
					...names.map((name) => `refs/remotes/origin/${name}`),
					...names.map((name) => `refs/heads/${name}`)
				];
				return (await Promise.all(references.map((reference) => this.commit(reference)))).find((name) => name !== void 0);
			}
			async #symbolic(name, prefix) {
				let { code, stdout } = await this.#git.run([
					"symbolic-ref",
					"--quiet",
					name
				]), target = stdout.toString().trim();
				return code === 0 && target.startsWith(prefix) ? target.slice(prefix.length) : void 0;
			}
			async #mergeBaseInClone(base, head) {
				let { code, stdout } = await this.#git.run([
					"merge-base",
					"--end-of-options",
					base,
					head
				]);
				return code === 0 ? stdout.toString().trim() : void 0;
			}
		}
		let absent = (name, place) => new errors.yo({
			...place,
			message: `${name} is not in this clone.`,
			fix: `Fetch it (\`git fetch origin\`), or name a commit, branch or tag that is there ${(0, fetch.VM)(place)}.`
		});
		var revision_repository = __nccwpck_require__(15144), revision_store = __nccwpck_require__(52655), work_tree = __nccwpck_require__(42590);
		async function resolveRevision(options) {
			let { event, directory, signal } = options;
			signal?.throwIfAborted();
			let repository = (0, revision_repository.W1)(directory);
			if (repository === void 0) return plainFolder(options);
			let { token, env = process.env } = options, git = new revision_git.T(repository, env, {
				serverUrl: event.serverUrl,
				...token && { token }
			}, signal), store = new revision_store.i(git);
			try {
				return await inRepository(options, repository, store);
			} catch (error) {
				throw store.objects.close(), error;
			}
		}
		async function inRepository({ event, trust, directory, base: given, mergeBase, latestRelease, early, log }, repository, store) {
			let { prefix, onDisk, shallow } = repository, { git, objects } = store, remote = (0, fetch.e1)(event, shallow), history = new History(git, objects, remote, mergeBase), treeOf = (sha, within = prefix) => new git_tree.x(store, sha, within), [commits, atHand] = await Promise.all([commitsOf(event, trust, history, given), early && (async (head) => {
				let sha = head && await history.commit(head);
				if (!sha) return;
				let tree = treeOf(sha);
				return early?.(tree), tree;
			})(headOf(event))]);
			commits.note !== void 0 && log?.warning(commits.note), await history.require([commits.base, commits.head].filter((name) => name !== void 0));
			let base = commits.base === void 0 ? void 0 : treeOf(commits.base), sides = await bothSides(), references = new Set(), known = new Map();
			return {
				...sides,
				...commits.base !== void 0 && { root: treeOf(commits.base, "") },
				prefix,
				close: () => objects.close(),
				references,
				async reference(name, place) {
					if (known.has(name)) return known.get(name);
					let { findReference } = await __nccwpck_require__.e(1355).then(__nccwpck_require__.bind(__nccwpck_require__, 11355)), { head } = sides, found = await findReference(name, place, {
						store,
						history,
						remote,
						prefix,
						head,
						latestRelease
					});
					return known.set(name, found), found !== void 0 && references.add(found.tree), found;
				}
			};
			async function bothSides() {
				if (commits.head === void 0) {
					if (!onDisk) throw (0, revision_repository.z)(directory);
					let head = new work_tree.WorkTree("working tree", directory, () => (0, work_tree.W)(git, directory));
					return {
						head,
						...base && {
							base,
							changed: await (0, changes.EX)(base, head)
						}
					};
				}
				let head = atHand?.sha === commits.head ? atHand : treeOf(commits.head);
				if (!onDisk && (await head.list()).length === 0) throw (0, revision_repository.z)(directory);
				if (base === void 0) return { head };
				let [changed] = await Promise.all([(0, changes.iv)(store, base, head, prefix), head.list()]);
				return {
					base,
					head,
					changed
				};
			}
		}
		function plainFolder({ event, directory, base }) {
			if ((0, revision_repository.OK)(directory), event.name !== "local") throw new errors.yo({
				message: `There is no git repository in ${directory}.`,
				fix: "Add the step `uses: actions/checkout` before this one."
			});
			if (base !== void 0) throw new errors.yo({
				key: "input base",
				message: `${directory} is not in a git repository, so there is no ${base}.`
			});
			return {
				head: new work_tree.WorkTree("folder", directory, () => (0, work_tree.namesInFolder)(directory)),
				prefix: ""
			};
		}
	}),
	52655: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => Store });
		var folders = __nccwpck_require__(59671), external_node_stream_ = __nccwpck_require__(57075);
		class Answers {
			#buffer = Buffer.alloc(0);
			#later = [];
			#laterLength = 0;
			#header;
			push(chunk) {
				this.#later.push(chunk), this.#laterLength += chunk.length;
			}
			header() {
				if (this.#header !== void 0) return this.#header;
				let end = this.#lineEnd();
				if (end < 0) return;
				let [, name, type, size] = /^([0-9a-f]{40,}) (\w+) (\d+)$/.exec(this.#buffer.toString("latin1", 0, end)) ?? [];
				return this.#buffer = this.#buffer.subarray(end + 1), this.#header = name === void 0 || type === void 0 ? "missing" : {
					name,
					type,
					size: Number(size)
				}, this.#header;
			}
			#lineEnd() {
				let end = this.#buffer.indexOf(10);
				if (end >= 0 || this.#later.length === 0) return end;
				let all = this.#buffer.length === 0 && this.#later.length === 1 ? this.#later : [this.#buffer, ...this.#later];
				return this.#buffer = all.length === 1 ? all[0] : Buffer.concat(all), this.#later = [], this.#laterLength = 0, this.#buffer.indexOf(10);
			}
			next() {
				let header = this.header();
				if (header === void 0) return;
				if (header === "missing") return this.#header = void 0, header;
				let { name, type, size } = header;
				if (this.#buffer.length + this.#laterLength < size + 1) return;
				let content = this.#take(size);
				return this.#take(1), this.#header = void 0, {
					name,
					type,
					content
				};
			}
			#take(count) {
				let first = this.#buffer.subarray(0, count);
				if (this.#buffer = this.#buffer.subarray(first.length), first.length === count) return first;
				let parts = [first];
				for (let missing = count - first.length; missing > 0;) {
					let chunk = this.#later.shift(), part = chunk.subarray(0, missing);
					parts.push(part), missing -= part.length, this.#laterLength -= chunk.length, this.#buffer = chunk.subarray(part.length);
				}
				return Buffer.concat(parts, count);
			}
		}
		class Batch {
			#child;
			#over;
			#answers = new Answers();
			#waiting = [];
			#isOver = !1;
			constructor(git, over) {
				this.#over = over;
				let child = git.start(["cat-file", "--batch"], [
					"pipe",
					"pipe",
					"ignore"
				]);
				this.#child = child, child.on("error", (error) => this.#ended(git.whyEnded(error))), child.on("close", (code) => this.#ended(git.whyFailed("cat-file", code))), child.stdin?.on("error", () => {}), child.stdout?.on("data", (chunk) => this.#take(chunk)), child.unref();
				for (let pipe of [child.stdin, child.stdout]) pipe.unref();
			}
			ask(questions) {
				this.#waiting.length === 0 && this.#child.stdout.ref();
				for (let question of questions) this.#waiting.push(question);
				this.#child.stdin?.write(questions.map(({ revision }) => `${revision}\n`).join(""));
			}
			close() {
				this.#child.stdin?.end();
			}
			#take(chunk) {
				if (this.#isOver) return;
				this.#answers.push(chunk);
				let answered = 0;
				for (; answered < this.#waiting.length; answered += 1) {
					let { most = Infinity, resolve } = this.#waiting[answered], header = this.#answers.header();
					if (header !== void 0 && header !== "missing" && header.size > most) {
						resolve(header), this.#giveUp(this.#waiting.slice(answered + 1));
						return;
					}
					let answer = this.#answers.next();
					if (answer === void 0) break;
					resolve(answer === "missing" ? void 0 : answer);
				}
				this.#waiting.splice(0, answered), this.#waiting.length === 0 && this.#child.stdout.unref();
			}
			#giveUp(left) {
				this.#isOver = !0, this.#waiting = [], this.#child.stdout?.destroy(), this.#child.kill(), this.#over(left);
			}
			#ended(reason) {
				if (this.#isOver) return;
				this.#isOver = !0;
				let left = this.#waiting.splice(0);
				this.#over([]);
				for (let { reject } of left) reject(reason);
			}
		}
		class Objects {
			#git;
			#large = new Set();
			#asked = [];
			#batch;
			constructor(git) {
				this.#git = git;
			}
			get(revision) {
				return this.#answer(revision);
			}
			async stream(name) {
				if (!this.#large.has(name)) {
					let answer = await this.#answer(name, 1e6);
					if (answer === void 0) return;
					if ("content" in answer) return external_node_stream_.Readable.from([answer.content], { objectMode: !1 });
					this.#large.add(name);
				}
				return external_node_stream_.Readable.from(contentOf(this.#git, name), { objectMode: !1 });
			}
			async commit(revision) {
				return (await this.get(`${revision}^{commit}`))?.name;
			}
			close() {
				this.#batch?.close();
			}
			#answer(revision, most) {
				return new Promise((resolve, reject) => {
					this.#ask([{
						revision,
						resolve,
						reject,
						...most !== void 0 && { most }
					}]);
				});
			}
			#ask(questions) {
				this.#asked.length === 0 && process.nextTick(() => this.#send());
				for (let question of questions) this.#asked.push(question);
			}
			#send() {
				let questions = this.#asked;
				this.#asked = [];
				try {
					this.#batch ??= this.#start(), this.#batch.ask(questions);
				} catch (error) {
					for (let { reject } of questions) reject(error);
				}
			}
			#start() {
				let batch = new Batch(this.#git, (left) => {
					this.#batch === batch && (this.#batch = void 0), left.length > 0 && this.#ask(left);
				});
				return batch;
			}
		}
		async function* contentOf(git, blob) {
			let child = git.start([
				"cat-file",
				"blob",
				blob
			], [
				"ignore",
				"pipe",
				"ignore"
			]), ended = new Promise((resolve) => {
				child.on("error", (error) => resolve(git.whyEnded(error))), child.on("close", (code) => resolve(code === 0 ? void 0 : git.whyFailed("cat-file", code)));
			});
			try {
				for await (let chunk of child.stdout ?? []) yield chunk;
				let reason = await ended;
				if (reason !== void 0) throw reason;
			} finally {
				child.kill();
			}
		}
		class Store {
			git;
			objects;
			folders;
			constructor(git) {
				this.git = git, this.objects = new Objects(git), this.folders = new folders._(git, this.objects);
			}
		}
	}),
	42590: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W: () => namesInRepository,
			WorkTree: () => WorkTree,
			namesInFolder: () => namesInFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760), p_limit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70370), _path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89247);
		let skipped = new Set([".git", "node_modules"]);
		class WorkTree {
			label;
			#directory;
			#names;
			#digests = new Map();
			#limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_3__.default)(32);
			#listed;
			constructor(label, directory, names) {
				this.label = label, this.#directory = directory, this.#names = names;
			}
			async list() {
				return [...await this.#files()];
			}
			async links() {
				let files = await this.#files(), names = (await this.#names()).filter((path) => (0, _path_js__WEBPACK_IMPORTED_MODULE_2__.F)(path) && !files.has(path)).sort(), found = await Promise.all(names.map((path) => this.#limit(async () => [path, await targetOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, path))])));
				return new Map(found.filter((one) => one[1] !== void 0));
			}
			async read(path) {
				let handle = await this.#open(path);
				try {
					return await handle?.readFile();
				} finally {
					await handle?.close();
				}
			}
			async stream(path) {
				return (await this.#open(path))?.createReadStream();
			}
			async digest(path) {
				let known = this.#digests.get(path);
				if (known !== void 0) return known;
				let digest = this.#limit(() => this.#hash(path));
				return this.#digests.set(path, digest), digest;
			}
			async materialise() {
				return {
					directory: this.#directory,
					dispose: async () => {}
				};
			}
			async #hash(path) {
				let handle = await this.#open(path);
				if (handle !== void 0) try {
					let { size } = await handle.stat(), { createHash } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19)), hash = createHash("sha1").update(`blob ${size}\0`);
					if (size <= 1e6) return hash.update(await handle.readFile()).digest("hex");
					for await (let chunk of handle.createReadStream({ autoClose: !1 })) hash.update(chunk);
					return hash.digest("hex");
				} finally {
					await handle.close();
				}
			}
			async #open(path) {
				let normal = (0, _path_js__WEBPACK_IMPORTED_MODULE_2__._)(path);
				if (normal !== void 0 && (await this.#files()).has(normal)) try {
					return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#directory, normal), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
				} catch (error) {
					if (["ENOENT", "ELOOP"].includes(error.code ?? "")) return;
					throw error;
				}
			}
			#files() {
				return this.#listed ??= this.#readFiles(), this.#listed;
			}
			async #readFiles() {
				let root = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(this.#directory), folders = Map.groupBy((await this.#names()).filter(_path_js__WEBPACK_IMPORTED_MODULE_2__.F), node_path__WEBPACK_IMPORTED_MODULE_1__.dirname), found = await Promise.all([...folders].map(async ([folder, paths]) => {
					let onDisk = await filesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
					return paths.filter((path) => onDisk.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
				}));
				return new Set(found.flat().sort());
			}
		}
		async function filesOf(folder) {
			try {
				if (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(folder) !== folder) return new Set();
				let entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder, { withFileTypes: !0 });
				return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"ELOOP"
				].includes(error.code ?? "")) return new Set();
				throw error;
			}
		}
		async function targetOf(path) {
			try {
				return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(path);
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"ELOOP",
					"EINVAL"
				].includes(error.code ?? "")) return;
				throw error;
			}
		}
		async function namesInRepository(git, directory) {
			let output = await git.output([
				"ls-files",
				"-z",
				"--cached",
				"--others",
				"--exclude-standard"
			], directory);
			return [...new Set(output.toString("utf8").split("\0"))];
		}
		async function namesInFolder(directory, below = "") {
			let names = (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, below), { withFileTypes: !0 })).filter((entry) => !skipped.has(entry.name)).map(async (entry) => {
				let path = below + entry.name;
				return entry.isDirectory() ? namesInFolder(directory, `${path}/`) : entry.isFile() || entry.isSymbolicLink() ? [path] : [];
			});
			return (await Promise.all(names)).flat();
		}
	}),
	88663: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { J: () => decideTrust });
		let own = {
			trusted: !0,
			rules: "stricter",
			execute: !0,
			write: !0,
			expectCredentials: !0
		}, alone = {
			...own,
			rules: "head"
		}, stranger = {
			trusted: !1,
			rules: "base",
			execute: !1,
			write: !1,
			expectCredentials: !1
		}, privileged = {
			...stranger,
			write: !0,
			expectCredentials: !0
		}, unknown = {
			...stranger,
			expectCredentials: !0
		}, ownEvents = new Map([
			["schedule", "A schedule runs the default branch."],
			["workflow_dispatch", "A person with write permission started the workflow."],
			["repository_dispatch", "A token with write permission started the workflow."]
		]), eventsOfOwnBranch = new Set([
			"push",
			"pull_request",
			"merge_group",
			"schedule",
			"workflow_dispatch"
		]);
		function decideTrust(event) {
			switch (event.name) {
				case "pull_request": return ofPullRequest(event);
				case "pull_request_target": return ofPullRequestTarget(event);
				case "workflow_run": return ofWorkflowRun(event);
				case "merge_group": return {
					...own,
					reason: "The merge queue takes only what people with write permission have put there."
				};
				case "push": return isDependabot(event.actor) ? {
					...stranger,
					reason: "Dependabot pushed: its content comes from outside, and GitHub gives it no secrets."
				} : {
					...own,
					reason: "A push comes from somebody with write permission."
				};
				case "issue_comment": return {
					...privileged,
					rules: "head",
					reason: "Anybody can write a comment: nothing is executed for one."
				};
				case "local": return {
					...own,
					write: !1,
					reason: "A run on your own machine, with your own rights."
				};
				default: {
					let reason = ownEvents.get(event.name);
					return reason === void 0 ? {
						...unknown,
						reason: `It is not known who can cause the event ${event.name}, so it is not trusted.`
					} : {
						...alone,
						reason
					};
				}
			}
		}
		function ofPullRequest(event) {
			let { pullRequest } = event;
			return pullRequest === void 0 ? {
				...unknown,
				reason: "The event does not say which pull request it is about."
			} : isDependabot(event.actor) ? {
				...stranger,
				reason: "Dependabot runs with a read-only token and without secrets."
			} : pullRequest.headRepository === void 0 ? {
				...stranger,
				reason: "The repository that the pull request comes from was deleted."
			} : isOwn(event, pullRequest.headRepository) ? isDependabot(pullRequest.author) ? {
				...stranger,
				write: !0,
				reason: "Dependabot opened the pull request: its content comes from outside."
			} : {
				...own,
				reason: "The pull request comes from a branch of this repository."
			} : {
				...stranger,
				reason: `The pull request comes from a fork, ${pullRequest.headRepository}.`
			};
		}
		function ofPullRequestTarget(event) {
			return {
				...isDependabot(event.actor) && event.pullRequest?.baseRef.startsWith("dependabot/") === !0 ? stranger : privileged,
				reason: "pull_request_target holds the rights of the repository while the head may be anybody\u2019s."
			};
		}
		function ofWorkflowRun(event) {
			let { workflowRun } = event;
			return workflowRun?.headRepository === void 0 ? {
				...privileged,
				reason: "The repository of the run that ended is not known, or was deleted."
			} : isOwn(event, workflowRun.headRepository) ? isDependabot(event.actor) ? {
				...privileged,
				reason: "The run that ended was Dependabot\u2019s."
			} : eventsOfOwnBranch.has(workflowRun.event) ? {
				...own,
				reason: "The run that ended was for a branch of this repository."
			} : {
				...privileged,
				reason: `The run that ended was started by ${workflowRun.event}, which strangers may cause.`
			} : {
				...privileged,
				reason: `The run that ended was for a fork, ${workflowRun.headRepository}.`
			};
		}
		let isDependabot = (login) => login?.toLowerCase() === "dependabot[bot]";
		function isOwn({ repository }, fullName) {
			return repository !== void 0 && `${repository.owner}/${repository.name}`.toLowerCase() === fullName.toLowerCase();
		}
	}),
	36586: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Kw: () => applyWaivers,
			fx: () => isInForce,
			hU: () => covers,
			rE: () => waiverFile,
			zg: () => settleWaivers
		});
		let waiverFile = "aiops-waivers.yml", testChanged = "test-changed", isInForce = (waiver, today) => today <= waiver.expires;
		function applyWaivers(findings, waivers, today) {
			let inForce = waivers.filter((waiver) => isInForce(waiver, today)), used = new Set(), kept = [], waived = [];
			for (let finding of findings) {
				let matching = inForce.filter((waiver) => covers(waiver, finding));
				for (let waiver of matching) used.add(waiver);
				let [waiver] = matching;
				waiver === void 0 ? kept.push(finding) : waived.push({
					finding,
					waiver
				});
			}
			return {
				kept,
				waived,
				remarks: waivers.flatMap((waiver) => isInForce(waiver, today) ? used.has(waiver) || isOfScan(waiver) ? [] : [unused(waiver)] : [expired(waiver)])
			};
		}
		function settleWaivers(rules, base, head) {
			if (rules === "base") return {
				waivers: base ?? [],
				findings: []
			};
			if (rules === "head" || base === void 0) return {
				waivers: head,
				findings: []
			};
			let findings = [];
			return {
				waivers: head.map((waiver) => {
					let latest = base.filter((other) => sameScope(other, waiver)).map(({ expires }) => expires).sort().at(-1);
					if (latest !== void 0 && latest >= waiver.expires) return waiver;
					let what = latest === void 0 ? `adds a waiver for ${scopeOf(waiver)}, until ${waiver.expires}` : `lengthens the waiver for ${scopeOf(waiver)} from ${latest} to ${waiver.expires}`;
					return findings.push(changed(waiver, what)), {
						...waiver,
						isNew: !0
					};
				}),
				findings
			};
		}
		function covers(waiver, { rule, subject, suite, fingerprint, file }) {
			return waiver.suite !== void 0 && waiver.suite !== suite || waiver.path !== void 0 && !isAt(waiver.path, file) || waiver.isNew && rule === testChanged ? !1 : waiver.fingerprint === void 0 ? waiver.case === void 0 ? waiver.finding === rule : waiver.case === subject : waiver.fingerprint === fingerprint;
		}
		let isOfScan = ({ fingerprint, path, finding = "" }) => fingerprint !== void 0 || path !== void 0 || finding.includes("/"), isAt = (path, file) => file !== void 0 && (path.endsWith("/") ? file.startsWith(path) : file === path), sameScope = (a, b) => [
			"case",
			"finding",
			"fingerprint",
			"suite",
			"path"
		].every((key) => a[key] === b[key]);
		function scopeOf({ case: id, finding, fingerprint, suite, path }) {
			let kind = finding === void 0 ? `finding with the fingerprint ${fingerprint}` : `finding ${finding}`;
			return `${id === void 0 ? kind : `case ${id}`}${suite === void 0 ? "" : ` of ${suite}`}${path === void 0 ? "" : ` in ${path}`}`;
		}
		let place = ({ file, line }) => ({
			file,
			line
		}), expired = (waiver) => ({
			rule: "waiver-expired",
			level: "warning",
			title: "A waiver has expired",
			message: `The waiver for ${scopeOf(waiver)} ended on ${waiver.expires} (${waiver.owner}: ${waiver.reason}).`,
			fix: "Repair what it is about and remove it, or agree on a new date.",
			...place(waiver)
		}), unused = (waiver) => ({
			rule: "waiver-unused",
			level: "notice",
			title: "A waiver matches nothing",
			message: `Nothing was found that the waiver for ${scopeOf(waiver)} would cover.`,
			fix: "Remove it if it is not needed any more.",
			...place(waiver)
		}), changed = (waiver, what) => ({
			rule: testChanged,
			level: "warning",
			title: "The test changed",
			message: `This change ${what} (${waiver.owner}: ${waiver.reason}).`,
			...place(waiver)
		});
	}),
	70370: ((((e,t,n)=>{n.d(t,{default:()=>pLimit});class Node{value;next;constructor(e){this.value=e}}class Queue{#e;#t;#n;constructor(){this.clear()}enqueue(e){let t=new Node(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#n++}dequeue(){let e=this.#e;if(e)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function pLimit(e){let t=!1;if(typeof e==`object`&&({concurrency:e,rejectOnClear:t=!1}=e),validateConcurrency(e),typeof t!=`boolean`)throw TypeError("Expected `rejectOnClear` to be a boolean");let n=new Queue,r=0,resumeNext=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},next=()=>{r--,resumeNext()},run=async(e,t,n)=>{let r=(async()=>e(...n))();t(r);try{await r}catch{}next()},enqueue=(t,i,a,o)=>{let s={reject:a};new Promise(e=>{s.run=e,n.enqueue(s)}).then(run.bind(void 0,t,i,o)),r<e&&resumeNext()},generator=(e,...t)=>new Promise((n,r)=>{enqueue(e,n,r,t)});return Object.defineProperties(generator,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t){n.clear();return}let e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){validateConcurrency(t),e=t,queueMicrotask(()=>{for(;r<e&&n.size>0;)resumeNext()})}},map:{async value(e,t){let n=[];try{Array.from(e,(e,r)=>{let i=generator(t,e,r);return n.push(i),i})}catch(e){for(let e of n)e.catch(()=>{});throw e}return Promise.all(n)}}}),generator}function validateConcurrency(e){if(!((Number.isInteger(e)||e===1/0)&&e>0))throw TypeError("Expected `concurrency` to be a number from 1 and up")}}))),
	961: ((((e,t,n)=>{n.d(t,{G:()=>s,g:()=>c});var r=n(37428),i=n(88532),a=n(54723);let o=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}let initializer=(e,t)=>{r.a$.init(e,t),e.name=`ZodError`;let n=Object.getPrototypeOf(e);o.has(n)||(o.add(n),_lazyMethod(n,`format`,e=>t=>r.Wk(e,t)),_lazyMethod(n,`flatten`,e=>t=>r.JM(e,t)),_lazyMethod(n,`addIssue`,e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,a.k8,2)}),_lazyMethod(n,`addIssues`,e=>t=>{e.issues.push(...t),e.message=JSON.stringify(e.issues,a.k8,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},s=i.xI(`ZodError`,initializer),c=i.xI(`ZodError`,initializer,void 0,{Parent:Error})}))),
	2503: ((((e,t,n)=>{n.d(t,{Brp:()=>E,YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,Pq9:()=>json,RZV:()=>lazy,euz:()=>literal,_H3:()=>looseObject,chJ:()=>_null,aig:()=>number,Ikc:()=>object,jgl:()=>partialRecord,vkY:()=>preprocess,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,PVZ:()=>tuple,KCZ:()=>union,L5J:()=>unknown,OZ5:()=>url});var r=n(88532),i=n(54723);class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`),this.name=`ZodCyclicError`}}let a=`~memo`,o=[];function isRef(e){return typeof e==`object`&&!!e}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}let s=new WeakMap;function isRecursive(e,t,n){let r=s.get(e);if(r!==void 0)return r?2:0;if(t.has(e))return 2;t.add(e);let a=0,check=e=>{if(a!==2&&e?._zod){let r=isRecursive(e,t,n);r>a&&(a=r)}},shape=(e,r)=>{let i=0;for(let a of Reflect.ownKeys(e)){let o=Object.getOwnPropertyDescriptor(e,a);if(r&&!o.enumerable)continue;let s=o.get?1:o.value?._zod?isRecursive(o.value,t,n):0;s>i&&(i=s)}return i},merge=e=>{e>a&&(a=e)},o=e._zod.def;switch(o.type){case`object`:{let e=i.MO(o);merge(e?shape(e,!0):1),check(o.catchall);break}case`array`:check(o.element);break;case`tuple`:for(let e of o.items)check(e);check(o.rest);break;case`record`:case`map`:check(o.keyType),check(o.valueType);break;case`set`:check(o.valueType);break;case`union`:for(let e of o.options)check(e);break;case`intersection`:check(o.left),check(o.right);break;case`optional`:case`nullable`:case`default`:case`prefault`:case`catch`:case`readonly`:case`nonoptional`:case`promise`:case`success`:check(o.innerType);break;case`pipe`:check(o.in),check(o.out);break;case`function`:check(o.input),check(o.output);break;case`lazy`:{let r=o._cachedInner??(n?e._zod.innerType:void 0);merge(r?isRecursive(r,t,!1):1);break}case`template_literal`:case`string`:case`number`:case`int`:case`boolean`:case`bigint`:case`symbol`:case`undefined`:case`null`:case`void`:case`never`:case`any`:case`unknown`:case`date`:case`nan`:case`enum`:case`literal`:case`file`:case`transform`:case`custom`:break;default:for(let e in o){let t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue;let n=t.value;if(n&&typeof n==`object`){if(n._zod)check(n);else if(Array.isArray(n))for(let e of n)check(e)}}}return t.delete(e),settle(e,a)}function settle(e,t){return t!==1&&s.set(e,t===2),t}function bucketFor(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}let c,l=[],u={alloc(e,t,n){let r=c;if(!r)return n;c=void 0;let i={value:n,issues:null};return r.set(t.value,i),l.push(i),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,wrapped=(e,n)=>{if(n.direction!==`backward`&&isBackEdge(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})},attach(e){var t;let n,r=!1,i,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,wrapped=(u,d)=>{if(n===void 0){let i=isRecursive(e,new Set,!1);if(i===0)return e._zod.parse=t,e._zod.run===wrapped&&(e._zod.run=t),t(u,d);i===2||r?n=!0:r=!0}let f=u.value;if(!isRef(f))return t(u,d);let p=d[a];p||(p={buckets:new WeakMap,backEdges:void 0},d[a]=p);let m;i===d?m=s:(m=bucketFor(p,e),i=d,s=m);let h=m.get(f);if(h)return u.value=h.value,h.issues?h.issues.length&&u.issues.push(...cloneIssues(h.issues)):(u.memo=!0,p.backEdges??(p.backEdges=new WeakSet),p.backEdges.add(h.value)),u;c=m;let g=l.length,_=t(u,d);c=void 0;let v=l.length>g?l.pop():void 0;return _ instanceof Promise?_.then(e=>(v&&(v.issues=e.issues.length?cloneIssues(e.issues):o),e)):(v&&(v.issues=_.issues.length?cloneIssues(_.issues):o),_)};e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})}};function memoizer(){return u}function isBackEdge(e,t){let n=e[a]?.backEdges;return n!==void 0&&isRef(t)&&n.has(t)}var d=n(56985),f=n(29396),p=n(43759),m=n(98439),h=n(87509);let error=()=>{let e={string:{unit:`characters`,verb:`to have`},file:{unit:`bytes`,verb:`to have`},array:{unit:`items`,verb:`to have`},set:{unit:`items`,verb:`to have`},map:{unit:`entries`,verb:`to have`}};function getSizing(t){return e[t]??null}let t={regex:`input`,email:`email address`,url:`URL`,emoji:`emoji`,uuid:`UUID`,uuidv4:`UUIDv4`,uuidv6:`UUIDv6`,nanoid:`nanoid`,guid:`GUID`,cuid:`cuid`,cuid2:`cuid2`,ulid:`ULID`,xid:`XID`,ksuid:`KSUID`,datetime:`ISO datetime`,date:`ISO date`,time:`ISO time`,duration:`ISO duration`,ipv4:`IPv4 address`,ipv6:`IPv6 address`,mac:`MAC address`,cidrv4:`IPv4 range`,cidrv6:`IPv6 range`,base64:`base64-encoded string`,base64url:`base64url-encoded string`,json_string:`JSON string`,e164:`E.164 number`,currency_code:`currency code`,credit_card:`credit card number`,iban:`IBAN`,jwt:`JWT`,template_literal:`input`},n={nan:`NaN`};function getTypeName(e,t){return e===`number`&&typeof t==`number`&&!Number.isFinite(t)?String(t):n[e]??e}return e=>{switch(e.code){case`invalid_type`:return`Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(i.GW(e.input),e.input)}`;case`invalid_value`:return e.values.length===1?`Invalid input: expected ${i.B7(e.values[0])}`:`Invalid option: expected one of ${i.jw(e.values,`|`)}`;case`too_big`:{let t=e.exact?`exactly `:e.inclusive?`<=`:`<`,n=getSizing(e.origin);return n?`Too big: expected ${e.origin??`value`} to have ${t}${e.maximum.toString()} ${n.unit??`elements`}`:`Too big: expected ${e.origin??`value`} to be ${t}${e.maximum.toString()}`}case`too_small`:{let t=e.exact?`exactly `:e.inclusive?`>=`:`>`,n=getSizing(e.origin);return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case`invalid_format`:{let n=e;return n.format===`starts_with`?`Invalid string: must start with "${n.prefix}"`:n.format===`ends_with`?`Invalid string: must end with "${n.suffix}"`:n.format===`includes`?`Invalid string: must include "${n.includes}"`:n.format===`regex`?`Invalid string: must match pattern ${n.pattern}`:`Invalid ${t[n.format]??e.format}`}case`not_multiple_of`:return`Invalid number: must be a multiple of ${e.divisor}`;case`unrecognized_keys`:return`Unrecognized key${e.keys.length>1?`s`:``}: ${i.jw(e.keys,`, `)}`;case`invalid_key`:return`Invalid key in ${e.origin}`;case`invalid_union`:return e.options&&Array.isArray(e.options)&&e.options.length>0?`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(` | `)}`:e.inclusive===!1?`Invalid input: more than one option matched`:`Invalid input`;case`invalid_element`:return`Invalid value in ${e.origin}`;default:return`Invalid input`}}};function en(){return{localeError:error()}}var g=n(37428);function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}let _parse=e=>{let fn=(t,n,a,o)=>{let s=a?{...a,async:!1}:{async:!1},c=t._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new r.GT;if(c.issues.length){let t=new((o?.Err)??e)(c.issues.map(e=>i.iR(e,s,r.$W())));throw i.gx(t,o?.callee??fn),t}return c.value};return fn};g.Kd;let _parseAsync=e=>{let fn=async(t,n,a,o)=>{let s=a?{...a,async:!0}:{async:!0},c=t._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let t=new((o?.Err)??e)(c.issues.map(e=>i.iR(e,s,r.$W())));throw i.gx(t,o?.callee??fn),t}return c.value};return fn};g.Kd;let _safeParse=e=>(t,n,i)=>{let a=i?{...i,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},a);if(o instanceof Promise)throw new r.GT;return o.issues.length?failure(e,o.issues,a):{success:!0,data:o.value}};g.Kd;function failure(e,t,n){let a;return{success:!1,get error(){return a||(a=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),a},set error(e){a=e,t=void 0,n=void 0}}}let _safeParseAsync=e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?failure(e,a.issues,i):{success:!0,data:a.value}};g.Kd;let _=Symbol.for(`zod.compile.invalid`),v=Symbol.for(`zod.compile.fallback`),validate=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==_)return!0;if(r.definite===!0&&n===void 0)return!1}return validateFallback(e,t,n)});function validateFallback(e,t,n){let i=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},a=e._zod.bag.fallbackRun,o;if(a?(i[v]=!0,o=a({value:t,issues:[]},i)):o=e._zod.run({value:t,issues:[]},i),o instanceof Promise)throw new r.GT;return o.issues.length===0}let validateAsync=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),i.issues.length===0},_encode=e=>{let t=_parse(e),fn=(e,n,r,i)=>{let a=r?{...r,direction:`backward`}:{direction:`backward`};return t(e,n,a,finalizeParams(fn,i))};return fn};g.Kd;let _decode=e=>{let t=_parse(e),fn=(e,n,r,i)=>t(e,n,r,finalizeParams(fn,i));return fn};g.Kd;let _encodeAsync=e=>{let t=_parseAsync(e),fn=async(e,n,r,i)=>{let a=r?{...r,direction:`backward`}:{direction:`backward`};return await t(e,n,a,finalizeParams(fn,i))};return fn};g.Kd;let _decodeAsync=e=>{let t=_parseAsync(e),fn=async(e,n,r,i)=>await t(e,n,r,finalizeParams(fn,i));return fn};g.Kd;let _safeEncode=e=>(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return _safeParse(e)(t,n,i)};g.Kd;let _safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r);g.Kd;let _safeEncodeAsync=e=>async(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return _safeParseAsync(e)(t,n,i)};g.Kd;let _safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r);g.Kd;var y=n(961);let ee=_parse(y.g),te=_parseAsync(y.g),ne=_safeParse(y.g),b=_safeParseAsync(y.g),x=_encode(y.g),S=_decode(y.g),re=_encodeAsync(y.g),ie=_decodeAsync(y.g),ae=_safeEncode(y.g),oe=_safeDecode(y.g),se=_safeEncodeAsync(y.g),ce=_safeDecodeAsync(y.g);function _ensureDefaultLocale(){r.cr.localeError||r.$W(en())}function _ensureDefaultMemoizer(){r.cr.memoizer||r.$W({memoizer:memoizer()})}let C=r.xI(`ZodType`,(e,t)=>(_ensureDefaultLocale(),d.W4.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(p.bS(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){let t=this.clone();return f.fd.add(t,{description:e}),t},meta(...e){if(e.length===0)return f.fd.get(this);let t=this.clone();return f.fd.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return i.jD(this,`~standard`,{...d.YK(this),jsonSchema:{input:(0,h.uE)(this,`input`),output:(0,h.uE)(this,`output`)}})},set"~standard"(e){i.qh(this,`~standard`,e)},parse:function _parse(e,t){return ee(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await te(this,e,t,{callee:_parseAsync})},safeParse(e,t){return ne(this,e,t)},async safeParseAsync(e,t){return b(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){i.qh(this,`spa`,e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return validateAsync(this,e,t)},encode:function _encode(e,t){return x(this,e,t,{callee:_encode})},decode:function _decode(e,t){return S(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await re(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await ie(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return ae(this,e,t)},safeDecode(e,t){return oe(this,e,t)},async safeEncodeAsync(e,t){return se(this,e,t)},async safeDecodeAsync(e,t){return ce(this,e,t)},toJSONSchema(e){return(0,h.OA)(this,{})(e)},get description(){return f.fd.get(this)?.description},get _def(){return this._zod.def}}),w=r.xI(`_ZodString`,(e,t)=>{d.$v.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.SW(e,t,n,r)},i.un({format:e=>m.Fs(e).format??null,minLength:e=>m.Fs(e).minimum??null,maxLength:e=>m.Fs(e).maximum??null},{regex(...e){return this.check(p.Fk(...e))},includes(...e){return this.check(p.dR(...e))},startsWith(...e){return this.check(p.$S(...e))},endsWith(...e){return this.check(p.ER(...e))},min(...e){return this.check(p.m9(...e))},max(...e){return this.check(p.Eb(...e))},length(...e){return this.check(p.YA(...e))},nonempty(...e){return this.check(p.m9(1,...e))},lowercase(e){return this.check(p.hH(e))},uppercase(e){return this.check(p.qF(e))},trim(){return this.check(p.WN())},normalize(...e){return this.check(p.lo(...e))},toLowerCase(){return this.check(p.Il())},toUpperCase(){return this.check(p.xY())},slugify(){return this.check(p.TL())}})),le=r.xI(`ZodString`,(e,t)=>{d.$v.init(e,t),w.init(e,t)},{email(e){return this.check(p.Mu(k,e))},url(e){return this.check(p.Fn(M,e))},jwt(e){return this.check(p.rk(me,e))},emoji(e){return this.check(p.aC(N,e))},guid(e){return this.check(p.tB(A,e))},uuid(e){return this.check(p.Be(j,e))},uuidv4(e){return this.check(p.nA(j,e))},uuidv6(e){return this.check(p.pY(j,e))},uuidv7(e){return this.check(p.wA(j,e))},nanoid(e){return this.check(p.Dl(P,e))},cuid(e){return this.check(p.fs(F,e))},cuid2(e){return this.check(p.Bj(I,e))},ulid(e){return this.check(p.Ct(L,e))},base64(e){return this.check(p.rt(de,e))},base64url(e){return this.check(p.cU(fe,e))},xid(e){return this.check(p.Pw(R,e))},ksuid(e){return this.check(p._z(z,e))},ipv4(e){return this.check(p.Ny(B,e))},ipv6(e){return this.check(p.$O(V,e))},cidrv4(e){return this.check(p.Uy(H,e))},cidrv6(e){return this.check(p.gP(U,e))},e164(e){return this.check(p.KB(pe,e))},datetime(e){return this.check(p.G1(ue,e))},date(e){return this.check(p.db(E,e))},time(e){return this.check(p.Kn(D,e))},duration(e){return this.check(p.f2(O,e))}});function string(e){return p.Rl(le,e)}let T=r.xI(`ZodStringFormat`,(e,t)=>{d.EY.init(e,t),w.init(e,t)}),ue=r.xI(`ZodISODateTime`,(e,t)=>{d.Ko.init(e,t),T.init(e,t)}),E=r.xI(`ZodISODate`,(e,t)=>{d.v1.init(e,t),T.init(e,t)}),D=r.xI(`ZodISOTime`,(e,t)=>{d.Ax.init(e,t),T.init(e,t)}),O=r.xI(`ZodISODuration`,(e,t)=>{d.$N.init(e,t),T.init(e,t)}),k=r.xI(`ZodEmail`,(e,t)=>{d.qG.init(e,t),T.init(e,t)}),A=r.xI(`ZodGUID`,(e,t)=>{d.Zc.init(e,t),T.init(e,t)}),j=r.xI(`ZodUUID`,(e,t)=>{d.Zn.init(e,t),T.init(e,t)}),M=r.xI(`ZodURL`,(e,t)=>{d.VY.init(e,t),T.init(e,t)});function url(e){return p.Fn(M,e)}let N=r.xI(`ZodEmoji`,(e,t)=>{d.cG.init(e,t),T.init(e,t)}),P=r.xI(`ZodNanoID`,(e,t)=>{d.Py.init(e,t),T.init(e,t)}),F=r.xI(`ZodCUID`,(e,t)=>{d.bl.init(e,t),T.init(e,t)}),I=r.xI(`ZodCUID2`,(e,t)=>{d.Zu.init(e,t),T.init(e,t)}),L=r.xI(`ZodULID`,(e,t)=>{d.g5.init(e,t),T.init(e,t)}),R=r.xI(`ZodXID`,(e,t)=>{d.TF.init(e,t),T.init(e,t)}),z=r.xI(`ZodKSUID`,(e,t)=>{d.GY.init(e,t),T.init(e,t)}),B=r.xI(`ZodIPv4`,(e,t)=>{d.Lc.init(e,t),T.init(e,t)}),V=r.xI(`ZodIPv6`,(e,t)=>{d.Zy.init(e,t),T.init(e,t)}),H=r.xI(`ZodCIDRv4`,(e,t)=>{d.CI.init(e,t),T.init(e,t)}),U=r.xI(`ZodCIDRv6`,(e,t)=>{d.Cn.init(e,t),T.init(e,t)}),de=r.xI(`ZodBase64`,(e,t)=>{d.Dq.init(e,t),T.init(e,t)}),fe=r.xI(`ZodBase64URL`,(e,t)=>{d.CQ.init(e,t),T.init(e,t)}),pe=r.xI(`ZodE164`,(e,t)=>{d.Oy.init(e,t),T.init(e,t)}),me=r.xI(`ZodJWT`,(e,t)=>{d.h8.init(e,t),T.init(e,t)}),W=r.xI(`ZodNumber`,(e,t)=>{d.vz.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.Wg(e,t,n,r),e.isFinite=!0},i.un({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=m.Fs(e);return Math.max(t??-1/0,n??-1/0)},maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=m.Fs(e);return Math.min(t??1/0,n??1/0)},isInt:e=>{let{isInt:t,multipleOf:n}=m.Fs(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>m.Fs(e).format??null},{gt(e,t){return this.check(p.Tx(e,t))},gte(e,t){return this.check(p.qm(e,t))},min(e,t){return this.check(p.qm(e,t))},lt(e,t){return this.check(p.Au(e,t))},lte(e,t){return this.check(p.Zm(e,t))},max(e,t){return this.check(p.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(p.Tx(0,e))},nonnegative(e){return this.check(p.qm(0,e))},negative(e){return this.check(p.Au(0,e))},nonpositive(e){return this.check(p.Zm(0,e))},multipleOf(e,t){return this.check(p.Hi(e,t))},step(e,t){return this.check(p.Hi(e,t))},finite(){return this}}));function number(e){return p.F7(W,e)}let he=r.xI(`ZodNumberFormat`,(e,t)=>{d.I.init(e,t),W.init(e,t)});function schemas_int(e){return p.LK(he,e)}let ge=r.xI(`ZodBoolean`,(e,t)=>{d.sF.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.dO(e,t,n,r)});function schemas_boolean(e){return p._L(ge,e)}let _e=r.xI(`ZodNull`,(e,t)=>{d.x8.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.In(e,t,n,r)});function _null(e){return p.jw(_e,e)}let ve=r.xI(`ZodUnknown`,(e,t)=>{d.GP.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.NV(e,t,n,r)});function unknown(){return p.em(ve)}let ye=r.xI(`ZodNever`,(e,t)=>{d.Um.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.RH(e,t,n,r)});function never(e){return p.G8(ye,e)}let be=r.xI(`ZodArray`,(e,t)=>{_ensureDefaultMemoizer(),d.$p.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.cY(e,t,n,r),e.element=t.element},{min(e,t){return this.check(p.m9(e,t))},nonempty(e){return this.check(p.m9(1,e))},max(e,t){return this.check(p.Eb(e,t))},length(e,t){return this.check(p.YA(e,t))},unwrap(){return this.element}});function array(e,t){return p.dZ(be,e,t)}let G=r.xI(`ZodObject`,(e,t)=>{_ensureDefaultMemoizer(),d.w.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.Ec(e,t,n,r),i.X(e,`shape`,e=>e._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(i.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},safeExtend(e){return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){return i.cJ(this,e)},partial(...e){return i.OH(X,this,e[0])},exactPartial(...e){return i.OH(Z,this,e[0],`exactPartial`)},required(...e){return i.mw(Q,this,e[0])}});function object(e,t){let n={type:`object`,shape:e??{},...i.A2(t)};return new G(n)}function strictObject(e,t){return new G({type:`object`,shape:e,catchall:never(),...i.A2(t)})}function looseObject(e,t){return new G({type:`object`,shape:e,catchall:unknown(),...i.A2(t)})}let K=r.xI(`ZodUnion`,(e,t)=>{d.cu.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.iC(e,t,n,r),e.options=t.options});function union(e,t){return new K({type:`union`,options:e,...i.A2(t)})}let xe=r.xI(`ZodDiscriminatedUnion`,(e,t)=>{K.init(e,t),d.P0.init(e,t)});function discriminatedUnion(e,t,n){return new xe({type:`union`,options:t,discriminator:e,...i.A2(n)})}let Se=r.xI(`ZodIntersection`,(e,t)=>{d.LJ.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.i_(e,t,n,r)});function intersection(e,t){return new Se({type:`intersection`,left:e,right:t})}let Ce=r.xI(`ZodTuple`,(e,t)=>{_ensureDefaultMemoizer(),d.G3.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.CN(e,t,n,r)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw Error(`.partial() cannot be used on tuple schemas containing refinements`);return this.clone({...e,items:e.items.map(e=>new X({type:`optional`,innerType:e}))})}});function tuple(e,t,n){let r=t instanceof d.W4,a=r?n:t;return new Ce({type:`tuple`,items:e,rest:r?t:null,...i.A2(a)})}let q=r.xI(`ZodRecord`,(e,t)=>{_ensureDefaultMemoizer(),d.h.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.GC(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function record(e,t,n){return!t||!t._zod?new q({type:`record`,keyType:string(),valueType:e,...i.A2(t)}):new q({type:`record`,keyType:e,valueType:t,...i.A2(n)})}function partialRecord(e,t,n){return new q({type:`record`,keyType:e,valueType:t,...i.A2(n),partial:!0})}let J=r.xI(`ZodEnum`,(e,t)=>{d.VO.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.C0(e,t,n,r),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{let a={};for(let r of e)if(n.has(r))a[r]=t.entries[r];else throw Error(`Key ${r} not found in enum`);return new J({...t,checks:[],...i.A2(r),entries:a})},e.exclude=(e,r)=>{let a={...t.entries};for(let t of e)if(n.has(t))delete a[t];else throw Error(`Key ${t} not found in enum`);return new J({...t,checks:[],...i.A2(r),entries:a})}});function _enum(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new J({type:`enum`,entries:n,...i.A2(t)})}let we=r.xI(`ZodLiteral`,(e,t)=>{d.nu.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.Yv(e,t,n,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function literal(e,t){return new we({type:`literal`,values:Array.isArray(e)?e:[e],...i.A2(t)})}let Y=r.xI(`ZodTransform`,(e,t)=>{_ensureDefaultMemoizer(),d.Wc.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.xi(e,t,n,r),e._zod.parse=(n,a)=>{if(a.direction===`backward`)throw new r.cV(e.constructor.name);n.addIssue=r=>{if(typeof r==`string`)n.issues.push(i.sn(r,n.value,t));else{let t=r;t.fatal&&(t.continue=!1),t.code??=`custom`,`input`in t||(t.input=n.value),t.inst??=e,n.issues.push(i.sn(t))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(e=>(n.value=e,n)):(n.value=o,n)}});function transform(e){return new Y({type:`transform`,transform:e})}let X=r.xI(`ZodOptional`,(e,t)=>{d.ig.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function optional(e){return new X({type:`optional`,innerType:e})}let Z=r.xI(`ZodExactOptional`,(e,t)=>{d.RL.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.$k(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function exactOptional(e){return new Z({type:`optional`,innerType:e})}let Te=r.xI(`ZodNullable`,(e,t)=>{d.qc.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.yq(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function nullable(e){return new Te({type:`nullable`,innerType:e})}let Ee=r.xI(`ZodDefault`,(e,t)=>{d.rv.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.mh(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function _default(e,t){return new Ee({type:`default`,innerType:e,get defaultValue(){return typeof t==`function`?t():i.yG(t)}})}let De=r.xI(`ZodPrefault`,(e,t)=>{d.VF.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.A(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function prefault(e,t){return new De({type:`prefault`,innerType:e,get defaultValue(){return typeof t==`function`?t():i.yG(t)}})}let Q=r.xI(`ZodNonOptional`,(e,t)=>{d.N$.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.cR(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function nonoptional(e,t){return new Q({type:`nonoptional`,innerType:e,...i.A2(t)})}let Oe=r.xI(`ZodCatch`,(e,t)=>{d.t$.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.Q9(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function _catch(e,t){return new Oe({type:`catch`,innerType:e,catchValue:typeof t==`function`?t:i.SS(t)})}let $=r.xI(`ZodPipe`,(e,t)=>{d._m.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.fs(e,t,n,r),e.in=t.in,e.out=t.out});function pipe(e,t){return new $({type:`pipe`,in:e,out:t})}let ke=r.xI(`ZodPreprocess`,(e,t)=>{$.init(e,t),d.KX.init(e,t)}),Ae=r.xI(`ZodReadonly`,(e,t)=>{d.Sb.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.$X(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function readonly(e){return new Ae({type:`readonly`,innerType:e})}let je=r.xI(`ZodLazy`,(e,t)=>{d.kU.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.Tr(e,t,n,r),e.unwrap=()=>e._zod.def.getter()});function lazy(e){return new je({type:`lazy`,getter:e})}let Me=r.xI(`ZodCustom`,(e,t)=>{d.b0.init(e,t),C.init(e,t),e._zod.processJSONSchema=(t,n,r)=>m.A6(e,t,n,r)});function refine(e,t={}){return p.fU(Me,e,t)}function superRefine(e,t){return p.MB(e,t)}p.q0,p.mI;function json(e){let t=lazy(()=>union([string(e),number(),schemas_boolean(),_null(),array(t),record(string(),t)]));return t}function preprocess(e,t){return new ke({type:`pipe`,in:transform(e),out:t})}}))),
	43759: ((((e,t,n)=>{n.d(t,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,jw:()=>_null,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase});var r=n(44890),i=n(29396),a=n(54723);function snapshotChecks(e){return e.checks&&=[...e.checks],e}function _string(e,t){return new e(snapshotChecks({type:`string`,...a.A2(t)}))}function _email(e,t){return new e({type:`string`,format:`email`,check:`string_format`,abort:!1,...a.A2(t)})}function _guid(e,t){return new e({type:`string`,format:`guid`,check:`string_format`,abort:!1,...a.A2(t)})}function _uuid(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,...a.A2(t)})}function _uuidv4(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v4`,...a.A2(t)})}function _uuidv6(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v6`,...a.A2(t)})}function _uuidv7(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v7`,...a.A2(t)})}function _url(e,t){return new e({type:`string`,format:`url`,check:`string_format`,abort:!1,...a.A2(t)})}function _emoji(e,t){return new e({type:`string`,format:`emoji`,check:`string_format`,abort:!1,...a.A2(t)})}function _nanoid(e,t){return new e({type:`string`,format:`nanoid`,check:`string_format`,abort:!1,...a.A2(t)})}function _cuid(e,t){return new e({type:`string`,format:`cuid`,check:`string_format`,abort:!1,...a.A2(t)})}function _cuid2(e,t){return new e({type:`string`,format:`cuid2`,check:`string_format`,abort:!1,...a.A2(t)})}function _ulid(e,t){return new e({type:`string`,format:`ulid`,check:`string_format`,abort:!1,...a.A2(t)})}function _xid(e,t){return new e({type:`string`,format:`xid`,check:`string_format`,abort:!1,...a.A2(t)})}function _ksuid(e,t){return new e({type:`string`,format:`ksuid`,check:`string_format`,abort:!1,...a.A2(t)})}function _ipv4(e,t){return new e({type:`string`,format:`ipv4`,check:`string_format`,abort:!1,...a.A2(t)})}function _ipv6(e,t){return new e({type:`string`,format:`ipv6`,check:`string_format`,abort:!1,...a.A2(t)})}function _cidrv4(e,t){return new e({type:`string`,format:`cidrv4`,check:`string_format`,abort:!1,...a.A2(t)})}function _cidrv6(e,t){return new e({type:`string`,format:`cidrv6`,check:`string_format`,abort:!1,...a.A2(t)})}function _base64(e,t){return new e({type:`string`,format:`base64`,check:`string_format`,abort:!1,...a.A2(t)})}function _base64url(e,t){return new e({type:`string`,format:`base64url`,check:`string_format`,abort:!1,...a.A2(t)})}function _e164(e,t){return new e({type:`string`,format:`e164`,check:`string_format`,abort:!1,...a.A2(t)})}function _jwt(e,t){return new e({type:`string`,format:`jwt`,check:`string_format`,abort:!1,...a.A2(t)})}function _isoDateTime(e,t){return new e({type:`string`,format:`datetime`,check:`string_format`,offset:!1,local:!1,precision:null,...a.A2(t)})}function _isoDate(e,t){return new e({type:`string`,format:`date`,check:`string_format`,...a.A2(t)})}function _isoTime(e,t){return new e({type:`string`,format:`time`,check:`string_format`,precision:null,...a.A2(t)})}function _isoDuration(e,t){return new e({type:`string`,format:`duration`,check:`string_format`,...a.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:`number`,checks:[],...a.A2(t)}))}function _int(e,t){return new e({type:`number`,check:`number_format`,abort:!1,format:`safeint`,...a.A2(t)})}function _boolean(e,t){return new e({type:`boolean`,...a.A2(t)})}function _null(e,t){return new e({type:`null`,...a.A2(t)})}function _unknown(e){return new e({type:`unknown`})}function _never(e,t){return new e({type:`never`,...a.A2(t)})}function _lt(e,t){return new r.sm({check:`less_than`,...a.A2(t),value:e,inclusive:!1})}function _lte(e,t){return new r.sm({check:`less_than`,...a.A2(t),value:e,inclusive:!0})}function _gt(e,t){return new r.J_({check:`greater_than`,...a.A2(t),value:e,inclusive:!1})}function _gte(e,t){return new r.J_({check:`greater_than`,...a.A2(t),value:e,inclusive:!0})}function _multipleOf(e,t){return new r.Jk({check:`multiple_of`,...a.A2(t),value:e})}function _maxLength(e,t){return new r.Yk({check:`max_length`,...a.A2(t),maximum:e})}function _minLength(e,t){return new r.Kk({check:`min_length`,...a.A2(t),minimum:e})}function _length(e,t){return new r.RM({check:`length_equals`,...a.A2(t),length:e})}function _regex(e,t){return new r.DG({check:`string_format`,format:`regex`,...a.A2(t),pattern:e})}function _lowercase(e){return new r.NI({check:`string_format`,format:`lowercase`,...a.A2(e)})}function _uppercase(e){return new r.kH({check:`string_format`,format:`uppercase`,...a.A2(e)})}function _includes(e,t){return new r.Tt({check:`string_format`,format:`includes`,...a.A2(t),includes:e})}function _startsWith(e,t){return new r.J({check:`string_format`,format:`starts_with`,...a.A2(t),prefix:e})}function _endsWith(e,t){return new r.E6({check:`string_format`,format:`ends_with`,...a.A2(t),suffix:e})}function _properties(e,t){return new r.nJ({check:`properties`,shape:e,...a.A2(t)})}function _overwrite(e){return new r.v$({check:`overwrite`,tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>a.Yv(e))}function _array(e,t,n){return new e({type:`array`,element:t,...a.A2(n)})}function _refine(e,t,n){return new e({type:`custom`,check:`custom`,fn:t,...a.A2(n)})}function _superRefine(e,t){let n=_check(t=>(t.addIssue=e=>{if(typeof e==`string`)t.issues.push(a.sn(e,t.value,n._zod.def));else{let r=e;r.fatal&&(r.continue=!1),r.code??=`custom`,`input`in r||(r.input=t.value),r.inst??=n,r.continue??=!n._zod.def.abort,t.issues.push(a.sn(r))}},e(t.value,t)),t);return n}function _check(e,t){let n=new r.QP({check:`custom`,...a.A2(t)});return n._zod.check=e,n}function describe(e){let t=new r.QP({check:`describe`});return t._zod.onattach=[t=>{let n=i.fd.get(t)??{};i.fd.add(t,{...n,description:e})}],t._zod.check=()=>{},t}function meta(e){let t=new r.QP({check:`meta`});return t._zod.onattach=[t=>{let n=i.fd.get(t)??{};i.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}}))),
	44890: ((((e,t,n)=>{n.d(t,{DG:()=>g,E6:()=>x,J:()=>b,J_:()=>l,Jk:()=>u,KH:()=>d,Kk:()=>p,NI:()=>_,QP:()=>o,RM:()=>m,Tt:()=>y,Yk:()=>f,kH:()=>v,nJ:()=>S,ql:()=>h,sm:()=>c,v$:()=>C});var r=n(88532),i=n(23908),a=n(54723);let o=r.xI(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{let t=e.value;return!a.cl(t)&&t.length!==void 0},s={number:`number`,bigint:`bigint`,object:`date`},c=r.xI(`$ZodCheckLessThan`,(e,t)=>{o.init(e,t);let n=s[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:s[typeof r.value]??n,code:`too_big`,maximum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),l=r.xI(`$ZodCheckGreaterThan`,(e,t)=>{o.init(e,t);let n=s[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:s[typeof r.value]??n,code:`too_small`,minimum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),u=r.xI(`$ZodCheckMultipleOf`,(e,t)=>{o.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw Error(`Cannot mix number and bigint in multiple_of check.`);(typeof n.value==`bigint`?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):a.LG(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:`not_multiple_of`,divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),d=r.xI(`$ZodCheckNumberFormat`,(e,t)=>{o.init(e,t),t.format=t.format||`float64`;let n=t.format?.includes(`int`),r=n?`int`:`number`,[i,s]=a.zH[t.format];e._zod.check=a=>{let o=a.value;if(n){if(!Number.isInteger(o)){a.issues.push({expected:r,format:t.format,code:`invalid_type`,continue:!1,input:o,inst:e});return}if(!Number.isSafeInteger(o)){o>0?a.issues.push({input:o,code:`too_big`,maximum:2**53-1,note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort}):a.issues.push({input:o,code:`too_small`,minimum:-(2**53-1),note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}o<i&&a.issues.push({origin:`number`,input:o,code:`too_small`,minimum:i,inclusive:!0,inst:e,continue:!t.abort}),o>s&&a.issues.push({origin:`number`,input:o,code:`too_big`,maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),f=r.xI(`$ZodCheckMaxLength`,(e,t)=>{var n;o.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>t.maximum?a.O7(r):i)<=t.maximum)return;let o=a.Rc(r);n.issues.push({origin:o,code:`too_big`,maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),p=r.xI(`$ZodCheckMinLength`,(e,t)=>{var n;o.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>=t.minimum&&i<t.minimum*2?a.O7(r):i)>=t.minimum)return;let o=a.Rc(r);n.issues.push({origin:o,code:`too_small`,minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),m=r.xI(`$ZodCheckLengthEquals`,(e,t)=>{var n;o.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{let r=n.value,i=r.length,o=typeof r==`string`&&i>=t.length&&i<=t.length*2?a.O7(r):i;if(o===t.length)return;let s=a.Rc(r),c=o>t.length;n.issues.push({origin:s,...c?{code:`too_big`,maximum:t.length}:{code:`too_small`,minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),h=r.xI(`$ZodCheckStringFormat`,(e,t)=>{var n,r;o.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),g=r.xI(`$ZodCheckRegex`,(e,t)=>{h.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:`regex`,input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),_=r.xI(`$ZodCheckLowerCase`,(e,t)=>{t.pattern??=i.AC,h.init(e,t)}),v=r.xI(`$ZodCheckUpperCase`,(e,t)=>{t.pattern??=i.Zv,h.init(e,t)}),y=r.xI(`$ZodCheckIncludes`,(e,t)=>{o.init(e,t);let n=a.sD(t.includes);t.pattern=new RegExp(typeof t.position==`number`?`^.{${t.position},}${n}`:n),e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:`string`,code:`invalid_format`,format:`includes`,includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),b=r.xI(`$ZodCheckStartsWith`,(e,t)=>{o.init(e,t);let n=RegExp(`^${a.sD(t.prefix)}.*`);t.pattern??=n,e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`starts_with`,prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),x=r.xI(`$ZodCheckEndsWith`,(e,t)=>{o.init(e,t);let n=RegExp(`.*${a.sD(t.suffix)}$`);t.pattern??=n,e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`ends_with`,suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});function handleCheckPropertyResult(e,t,n){e.issues.length&&t.issues.push(...a.lQ(n,e.issues))}let S=r.xI(`$ZodCheckProperties`,(e,t)=>{o.init(e,t),a.jD(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({expected:`object`,code:`invalid_type`,input:r.value,inst:e});return}n??=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]);let i=r.value,a;for(let[e,t]of n){let n=t._zod.run({value:i[e],issues:[]},{});n instanceof Promise?(a??=[],a.push(n.then(t=>handleCheckPropertyResult(t,r,e)))):handleCheckPropertyResult(n,r,e)}if(a)return Promise.all(a).then(()=>void 0)}}),C=r.xI(`$ZodCheckOverwrite`,(e,t)=>{o.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}})}))),
	88532: ((((e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>a,xI:()=>$constructor});var r=n(54723),i;let a=Object.freeze({status:`aborted`}),o={value:void 0,enumerable:!1},s=`captureStackTrace`in Error?Error:null;function newError(e){let t=s;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return s=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,i){let a={};function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype=a;let s=n,c=s&&new WeakSet;function init(n,i){if(!n._zod){o.value=new Internals(i);try{Object.defineProperty(n,"_zod",o)}finally{o.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,i),c){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,i=e;for(;i&&i!==t;)i=Object.getPrototypeOf(i);let a=i??e;c.has(a)||(c.add(a),(0,r.ol)(a,s))}let a=_.prototype;for(let e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}let l=i?.Parent??Object;class Definition extends l{}Object.defineProperty(Definition,"name",{value:e});function _(e){let t=i?.Parent?newError(Definition):this;init(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let r=globalThis.__zod_globalConfig?.postProcessor;return r&&r(t),t}return Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:t=>i?.Parent&&t instanceof i.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name=`ZodEncodeError`}}(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={});let c=globalThis.__zod_globalConfig;function config(e){return e&&Object.assign(c,e),c}}))),
	37428: ((((e,t,n)=>{n.d(t,{JM:()=>flattenError,Kd:()=>l,Wk:()=>formatError,a$:()=>c});var r=n(88532),i=n(54723);function _getMessage(){let e=this._zod;return e.message??=JSON.stringify(e.def,i.k8,2),e.message}function _setMessage(e){this._zod.message=e}let a={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},o={value:void 0,enumerable:!1},s=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name=`$ZodError`,o.value=t,Object.defineProperty(e,"issues",o),o.value=void 0,Object.defineProperty(e,"message",a);let n=Object.getPrototypeOf(e);s.has(n)||(s.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.message;return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},c=(0,r.xI)(`$ZodError`,initializer),l=(0,r.xI)(`$ZodError`,initializer,void 0,{Parent:Error});function node(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t===`__proto__`?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function flattenError(e,t=e=>e.message){let n={},r=[];for(let i of e.issues)i.path.length>0?node(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n}}function formatError(e,t=e=>e.message){let n={_errors:[]},processError=(e,r=[])=>{for(let i of e.issues)if(i.code===`invalid_union`&&i.errors.length)i.errors.map(e=>processError({issues:e},[...r,...i.path]));else if(i.code===`invalid_key`)processError({issues:i.issues},[...r,...i.path]);else if(i.code===`invalid_element`)processError({issues:i.issues},[...r,...i.path]);else{let e=[...r,...i.path];if(e.length===0)n._errors.push(t(i));else{let r=n,a=0;for(;a<e.length;){let n=e[a],o=a===e.length-1;if(n===`_errors`){o&&r._errors.push(t(i)),a++;continue}Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let s=r[n];o&&s._errors.push(t(i)),r=s,a++}}}};return processError(e),n}}))),
	98439: ((((e,t,n)=>{n.d(t,{$X:()=>readonlyProcessor,$k:()=>optionalProcessor,A:()=>prefaultProcessor,A6:()=>customProcessor,C0:()=>enumProcessor,CN:()=>tupleProcessor,Ec:()=>objectProcessor,Fl:()=>dateProcessor,Fs:()=>aggregateChecks,GC:()=>recordProcessor,In:()=>nullProcessor,NV:()=>unknownProcessor,Q9:()=>catchProcessor,RH:()=>neverProcessor,SW:()=>stringProcessor,Tr:()=>lazyProcessor,Wg:()=>numberProcessor,Y8:()=>bigintProcessor,Yv:()=>literalProcessor,bl:()=>toJSONSchema,cR:()=>nonoptionalProcessor,cY:()=>arrayProcessor,dO:()=>booleanProcessor,fs:()=>pipeProcessor,iC:()=>unionProcessor,i_:()=>intersectionProcessor,mh:()=>defaultProcessor,xi:()=>transformProcessor,yq:()=>nullableProcessor});var r=n(23908),i=n(56985),a=n(87509),o=n(54723);let narrowMin=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},narrowBoth=(e,t)=>{narrowMin(e,`minimum`,t),narrowMax(e,`maximum`,t)},addDivisor=(e,t)=>{e.multipleOf??=[],e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??=new Set,e.patterns.add(t)},intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},setFormat=(e,t)=>{e.format=t,t.includes(`int`)&&(e.isInt=!0)},minContributor=(e,t)=>narrowMin(e,`minimum`,t.minimum),maxContributor=(e,t)=>narrowMax(e,`maximum`,t.maximum),formatContributor=e=>(t,n)=>{setFormat(t,n.format);let[r,i]=e[n.format];narrowMin(t,`minimum`,r),narrowMax(t,`maximum`,i)},s={greater_than:(e,t)=>narrowMin(e,t.inclusive?`minimum`:`exclusiveMinimum`,t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?`maximum`:`exclusiveMaximum`,t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(o.zH),bigint_format:formatContributor(o.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),(t.format===`base64`||t.format===`base64url`)&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){let t={},n=e._zod.def,r=e._zod.traits.has(`$ZodCheck`)?[e,...n.checks??[]]:n.checks??[];for(let e of r)s[e._zod.def.check]?.(t,e._zod.def);let i=e._zod.bag;i.minimum!==void 0&&narrowMin(t,`minimum`,i.minimum),i.exclusiveMinimum!==void 0&&narrowMin(t,`exclusiveMinimum`,i.exclusiveMinimum),i.maximum!==void 0&&narrowMax(t,`maximum`,i.maximum),i.exclusiveMaximum!==void 0&&narrowMax(t,`exclusiveMaximum`,i.exclusiveMaximum),i.multipleOf!==void 0&&addDivisor(t,i.multipleOf),i.format!==void 0&&(t.format??=i.format,i.format.includes(`int`)&&(t.isInt=!0)),i.mime&&intersectMime(t,i.mime);for(let e of i.patterns??[])addPattern(t,e);return t}let c={guid:`uuid`,url:`uri`,datetime:`date-time`,json_string:`json-string`,regex:``},l=new Map([[i.cq,r.K3],[i.xE,r.r0]]),exactPattern=e=>l.get(e)??e,stringProcessor=(e,t,n,r)=>{let i=n;i.type=`string`;let{minimum:a,maximum:o,format:s,patterns:l,contentEncoding:u,laxFormat:d}=aggregateChecks(e);if(typeof a==`number`&&(i.minLength=a),typeof o==`number`&&(i.maxLength=o),s&&(i.format=c[s]??s,i.format===``&&delete i.format,(s===`time`||d)&&delete i.format),u&&(i.contentEncoding=u),l&&l.size>0){let e=[...l].map(exactPattern);e.length===1?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({...t.target===`draft-07`||t.target===`draft-04`||t.target===`openapi-3.0`?{type:`string`}:{},pattern:e.source}))])}},numberProcessor=(e,t,n,r)=>{let i=n,{minimum:o,maximum:s,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:u,isInt:d}=aggregateChecks(e);i.type=d?`integer`:`number`;let f=typeof u==`number`&&u>=(o??-1/0),p=typeof l==`number`&&l<=(s??1/0),m=t.target===`draft-04`||t.target===`openapi-3.0`;if(f?m?(i.minimum=u,i.exclusiveMinimum=!0):i.exclusiveMinimum=u:typeof o==`number`&&(i.minimum=o),p?m?(i.maximum=l,i.exclusiveMaximum=!0):i.exclusiveMaximum=l:typeof s==`number`&&(i.maximum=s),c){let n=new Set;for(let o of c)Number.isFinite(o)&&o!==0?n.add(Math.abs(o)):(0,a._S)(e,t,i,r,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`);let[o,...s]=n;o!==void 0&&(i.multipleOf=o),s.length&&(i.allOf=[...i.allOf??[],...s.map(e=>({multipleOf:e}))])}},booleanProcessor=(e,t,n,r)=>{n.type=`boolean`},bigintProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`BigInt cannot be represented in JSON Schema`)},symbolProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Symbols cannot be represented in JSON Schema`)},nullProcessor=(e,t,n,r)=>{t.target===`openapi-3.0`?(n.type=`string`,n.nullable=!0,n.enum=[null]):n.type=`null`},undefinedProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Undefined cannot be represented in JSON Schema`)},voidProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Void cannot be represented in JSON Schema`)},neverProcessor=(e,t,n,r)=>{n.not={}},anyProcessor=(e,t,n,r)=>{},unknownProcessor=(e,t,n,r)=>{},dateProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Date cannot be represented in JSON Schema`)},enumProcessor=(e,t,n,r)=>{let i=e._zod.def,a=(0,o.w5)(i.entries);a.length===0?n.not={}:(a.every(e=>typeof e==`number`)&&(n.type=`number`),a.every(e=>typeof e==`string`)&&(n.type=`string`),n.enum=a)},literalProcessor=(e,t,n,r)=>{let i=e._zod.def;if(i.values.length===0){n.not={};return}let o=[];for(let s of i.values)if(s===void 0){if((0,a._S)(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s==`bigint`){if((0,a._S)(e,t,n,r,`BigInt literals cannot be represented in JSON Schema`))return;o.push(Number(s))}else o.push(s);if(o.length!==0){if(o.length===1){let e=o[0];n.type=e===null?`null`:typeof e,t.target===`draft-04`||t.target===`openapi-3.0`?n.enum=[e]:n.const=e}else o.every(e=>typeof e==`number`)&&(n.type=`number`),o.every(e=>typeof e==`string`)&&(n.type=`string`),o.every(e=>typeof e==`boolean`)&&(n.type=`boolean`),o.every(e=>e===null)&&(n.type=`null`),n.enum=o}},nanProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`NaN cannot be represented in JSON Schema`)},templateLiteralProcessor=(e,t,n,r)=>{let i=n,a=e._zod.pattern;if(!a)throw Error(`Pattern not found in template literal`);i.type=`string`,i.pattern=a.source},fileProcessor=(e,t,n,r)=>{let i=n;i.type=`string`,i.format=`binary`,i.contentEncoding=`binary`;let{minimum:a,maximum:o,mime:s}=aggregateChecks(e);a!==void 0&&(i.minLength=a),o!==void 0&&(i.maxLength=o),s&&(s.length===0?i.not={}:s.length===1?i.contentMediaType=s[0]:i.anyOf=s.map(e=>({contentMediaType:e})))},successProcessor=(e,t,n,r)=>{n.type=`boolean`},customProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Custom types cannot be represented in JSON Schema`)},functionProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Function types cannot be represented in JSON Schema`)},transformProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Transforms cannot be represented in JSON Schema`)},mapProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Map cannot be represented in JSON Schema`)},setProcessor=(e,t,n,r)=>{(0,a._S)(e,t,n,r,`Set cannot be represented in JSON Schema`)},arrayProcessor=(e,t,n,r)=>{let i=n,o=e._zod.def,{minimum:s,maximum:c}=aggregateChecks(e);typeof s==`number`&&(i.minItems=s),typeof c==`number`&&(i.maxItems=c),i.type=`array`,i.items=(0,a.Lp)(o.element,t,{...r,path:[...r.path,`items`]})};function inputOptin(e){let t=e._zod.def;return t.type===`pipe`&&t.in._zod.traits.has(`$ZodTransform`)?inputOptin(t.out):t.type===`catch`?inputOptin(t.innerType):e._zod.optin}let objectProcessor=(e,t,n,r)=>{let i=n,s=e._zod.def,c=s.shape;if(Object.getOwnPropertySymbols(c).length&&(0,a._S)(e,t,i,r,`Symbol keys cannot be represented in JSON Schema`))return;i.type=`object`,i.properties={};for(let e in c)(0,o.Vy)(i.properties,e,(0,a.Lp)(c[e],t,{...r,path:[...r.path,`properties`,e]}));let l=[];for(let e of Object.keys(c)){let n=s.shape[e];(t.io===`input`?inputOptin(n)===void 0:n._zod.optout===void 0)&&l.push(e)}l.length>0&&(i.required=l),s.catchall?._zod.def.type===`never`?i.additionalProperties=!1:s.catchall?s.catchall&&(i.additionalProperties=(0,a.Lp)(s.catchall,t,{...r,path:[...r.path,`additionalProperties`]})):t.io===`output`&&(i.additionalProperties=!1)},unionProcessor=(e,t,n,r)=>{let i=e._zod.def,o=i.inclusive===!1,s=i.options.map((e,n)=>(0,a.Lp)(e,t,{...r,path:[...r.path,o?`oneOf`:`anyOf`,n]}));o?n.oneOf=s:n.anyOf=s},intersectionProcessor=(e,t,n,r)=>{let i=e._zod.def,o=(0,a.Lp)(i.left,t,{...r,path:[...r.path,`allOf`,0]}),s=(0,a.Lp)(i.right,t,{...r,path:[...r.path,`allOf`,1]}),isSimpleIntersection=e=>`allOf`in e&&Object.keys(e).length===1,c=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},tupleProcessor=(e,t,n,r)=>{let i=n,o=e._zod.def;i.type=`array`;let s=t.target===`draft-2020-12`?`prefixItems`:`items`,c=t.target===`draft-2020-12`||t.target===`openapi-3.0`?`items`:`additionalItems`,l=o.items.map((e,n)=>(0,a.Lp)(e,t,{...r,path:[...r.path,s,n]})),u=o.rest?(0,a.Lp)(o.rest,t,{...r,path:[...r.path,c,...t.target===`openapi-3.0`?[o.items.length]:[]]}):null,d=o.items.length;for(;d>0;){let e=o.items[d-1];if(!(t.io===`input`?inputOptin(e)!==void 0:e._zod.optout===`optional`))break;d--}let f=o.items.length,p=!o.rest;t.target===`draft-2020-12`?(i.prefixItems=l,p?i.items=!1:u&&(i.items=u),d>0&&(i.minItems=d),p&&(i.maxItems=f)):t.target===`openapi-3.0`?(i.items={anyOf:l},u&&i.items.anyOf.push(u),d>0&&(i.minItems=d),p&&(i.maxItems=f)):(i.items=l,p?i.additionalItems=!1:u&&(i.additionalItems=u),d>0&&(i.minItems=d),p&&(i.maxItems=f));let{minimum:m,maximum:h}=aggregateChecks(e);typeof m==`number`&&(i.minItems=m),typeof h==`number`&&(i.maxItems=h)};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let r=e.get(t)?.def;if(!r)return t;let i=stringifyKeyNames(e,r,n);return i===r?t:i}for(let r of[`anyOf`,`oneOf`]){let i=t[r];if(!Array.isArray(i))continue;let a=i.map(t=>stringifyKeyNames(e,t,n));a.some((e,t)=>e!==i[t])&&(t={...t,[r]:a})}let i=Array.isArray(t.type)?t.type:[t.type],a=!i.includes(`string`)&&i.some(e=>e===`number`||e===`integer`),o=t.enum??(t.const===void 0?void 0:[t.const]);if(!a&&!o?.some(e=>typeof e==`number`))return t;let{minimum:s,maximum:c,exclusiveMinimum:l,exclusiveMaximum:u,multipleOf:d,format:f,id:p,...m}=t;return m.enum?m.enum=m.enum.map(e=>typeof e==`number`?String(e):e):typeof m.const==`number`&&(m.const=String(m.const)),a&&(m.type=`string`,o||(m.pattern=(i.includes(`number`)?r.ai:r.nd).source)),m}let u=new WeakMap;function rewriteKeyNames(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let n=new Map;for(let r of u.get(e)??[]){let i=e.seen.get(r),a=(i?.def??i?.schema)?.propertyNames;if(!a||a===!0||n.has(a))continue;let o=stringifyKeyNames(t,a,new Set);o!==a&&n.set(a,o)}if(n.size)for(let t of e.seen.values())for(let e of[t.schema,t.def]){let t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}let recordProcessor=(e,t,n,r)=>{let i=n,s=e._zod.def;i.type=`object`;let c=s.keyType,l=aggregateChecks(c).patterns;if(s.mode===`loose`&&l&&l.size>0){let e=(0,a.Lp)(s.valueType,t,{...r,path:[...r.path,`patternProperties`,`*`]});i.patternProperties={};for(let t of l)(0,o.Vy)(i.patternProperties,exactPattern(t).source,e)}else{if(t.target===`draft-07`||t.target===`draft-2020-12`){i.propertyNames=(0,a.Lp)(s.keyType,t,{...r,path:[...r.path,`propertyNames`]});let n=u.get(t);n||(n=[],u.set(t,n),t.deferred.push(()=>rewriteKeyNames(t))),n.push(e)}i.additionalProperties=(0,a.Lp)(s.valueType,t,{...r,path:[...r.path,`additionalProperties`]})}let d=c._zod.values,f=t.io===`input`&&inputOptin(s.valueType)!==void 0;if(d&&!s.partial&&!f){let e=[...d].filter(e=>typeof e==`string`||typeof e==`number`);e.length>0&&(i.required=e.map(String))}},nullableProcessor=(e,t,n,r)=>{let i=e._zod.def,o=(0,a.Lp)(i.innerType,t,r),s=t.seen.get(e);t.target===`openapi-3.0`?(s.ref=i.innerType,n.nullable=!0):n.anyOf=[o,{type:`null`}]},nonoptionalProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},d=Symbol();function serializeDefaultValue(e,t,n,r,i){let o=!1,s=JSON.stringify(e,(e,t)=>typeof t==`bigint`?(o=!0,null):t);return o?((0,a._S)(t,n,r,i,`BigInt defaults cannot be represented in JSON Schema`),d):JSON.parse(s)}let defaultProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType;let s=serializeDefaultValue(i.defaultValue,e,t,n,r);s!==d&&(n.default=s)},prefaultProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);if(o.ref=i.innerType,t.io!==`input`)return;let s=serializeDefaultValue(i.defaultValue,e,t,n,r);s!==d&&(n._prefault=s)},catchProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType;let s;try{s=i.catchValue(void 0)}catch{(0,a._S)(e,t,n,r,`Dynamic catch values are not supported in JSON Schema`);return}n.default=s},pipeProcessor=(e,t,n,r)=>{let i=e._zod.def,o=i.in._zod.traits.has(`$ZodTransform`),s=t.io===`input`?o?i.out:i.in:i.out;(0,a.Lp)(s,t,r);let c=t.seen.get(e);c.ref=s},readonlyProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType,n.readOnly=!0},promiseProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},optionalProcessor=(e,t,n,r)=>{let i=e._zod.def;(0,a.Lp)(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},lazyProcessor=(e,t,n,r)=>{let i=e._zod.innerType;(0,a.Lp)(i,t,r);let o=t.seen.get(e);o.ref=i},f={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor};function toJSONSchema(e,t){if(`_idmap`in e){let n=e,r=(0,a.az)({...t,processors:f}),i={};for(let e of n._idmap.entries()){let[t,n]=e;(0,a.Lp)(n,r)}let s={};r.external={registry:n,uri:t?.uri,defs:i};for(let e of n._idmap.entries()){let[t,n]=e;(0,a.Wb)(r,n),(0,o.Vy)(s,t,(0,a.jE)(r,n))}return Object.keys(i).length>0&&(s.__shared={[r.target===`draft-2020-12`?`$defs`:`definitions`]:i}),{schemas:s}}let n=(0,a.az)({...t,processors:f});return(0,a.Lp)(e,n),(0,a.Wb)(n,e),(0,a.jE)(n,e)}}))),
	23908: ((((e,t,n)=>{n.d(t,{AC:()=>O,Ak:()=>c,D2:()=>nanoidOfLength,F:()=>v,Gl:()=>i,K3:()=>g,Os:()=>u,Rp:()=>d,Z0:()=>a,Zg:()=>emoji,Zv:()=>k,ai:()=>T,ch:()=>D,fO:()=>s,gF:()=>r,gp:()=>S,hQ:()=>y,kB:()=>time,kM:()=>o,l7:()=>h,nd:()=>w,o:()=>C,p0:()=>l,p6:()=>x,r0:()=>_,uR:()=>uuid,uX:()=>f,ug:()=>p,w$:()=>datetime,zM:()=>E,zr:()=>m});let r=/^[cC][0-9a-z]{6,}$/,i=/^[0-9a-z]+$/,a=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,o=/^[0-9a-vA-V]{20}$/,s=/^[A-Za-z0-9]{27}$/,c=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(e){return RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}let l=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,u=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=e=>e?RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,d=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;function emoji(){return RegExp(`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`,`u`)}let f=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,p=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,m=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,h=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,g=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,_=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,v=/^https?$/,y=/^\+[1-9]\d{6,14}$/,b=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;function anchor(e){return RegExp(`^${e}$`)}let x=anchor(b);function timeSource(e){let t=`(?:[01]\\d|2[0-3]):[0-5]\\d`;return typeof e.precision==`number`?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(e){return RegExp(`^${timeSource(e)}$`)}function datetime(e){let t=[`Z`];e.offset&&t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);let n=`${timeSource({precision:e.precision,seconds:!0})}(?:${t.join(`|`)})`,r=e.local?`${n}|${timeSource({precision:e.precision})}`:n;return RegExp(`^${b}T(?:${r})$`)}let S=/^[\s\S]{0,}$/,C=/^-?\d+n?$/,w=/^-?\d+$/,T=/^-?\d+(?:\.\d+)?$/,E=/^(?:true|false)$/i,D=/^null$/i,O=/^[^A-Z]*$/,k=/^[^a-z]*$/}))),
	29396: ((((e,t,n)=>{n.d(t,{fd:()=>i,u5:()=>registry});var r;class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){let n=t[0];return this._map.set(e,n),n&&typeof n==`object`&&`id`in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t==`object`&&`id`in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.parent;if(t){let n={...this.get(t)??{}};delete n.id;let r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry());let i=globalThis.__zod_globalRegistry}))),
	56985: ((((e,t,n)=>{n.d(t,{$p:()=>re,Dq:()=>A,CQ:()=>M,BN:()=>R,sF:()=>L,CI:()=>D,Cn:()=>O,bl:()=>v,Zu:()=>ee,t$:()=>de,b0:()=>he,o5:()=>H,rv:()=>ce,P0:()=>q,Oy:()=>N,qG:()=>p,cG:()=>g,VO:()=>ie,RL:()=>se,Zc:()=>d,Lc:()=>w,Zy:()=>E,v1:()=>x,Ko:()=>b,$N:()=>C,Ax:()=>S,LJ:()=>J,h8:()=>P,GY:()=>y,kU:()=>me,nu:()=>ae,Py:()=>_,Um:()=>V,N$:()=>ue,x8:()=>z,qc:()=>Q,vz:()=>F,I:()=>I,w:()=>G,ig:()=>Z,_m:()=>$,VF:()=>le,KX:()=>fe,Sb:()=>pe,h:()=>X,$v:()=>l,EY:()=>u,Wc:()=>oe,G3:()=>Y,W4:()=>c,g5:()=>te,VY:()=>h,Zn:()=>f,cu:()=>K,GP:()=>B,TF:()=>ne,cq:()=>k,xE:()=>j,YK:()=>standardProps});var r=n(44890),i=n(88532);class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{--this.indent}}write(e){if(typeof e==`function`){e(this,{execution:`sync`}),e(this,{execution:`async`});return}let t=e.split(`
`).filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>` `.repeat(this.indent*2)+e);for(let e of r)this.content.push(e)}compile(){let e=Function,t=this?.content??[``];return new e(...Object.keys(this.closed),`return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`)(...Object.values(this.closed))}}var a=n(23908),o=n(54723);let s={major:4,minor:6,patch:7},c=i.xI(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=s;let r=e._zod.def.checks,a=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of a)for(let n of t._zod.onattach)n(e);if(a.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let runChecks=(t,n,r)=>{if(t.memo)return t;let a=o.QH(t),s;for(let c of n){if(c._zod.def.when){if(o.rL(t)||!c._zod.def.when(t))continue}else if(a)continue;let n=t.issues.length,l=c._zod.check(t);if(l instanceof Promise&&r?.async===!1)throw new i.GT;if(s||l instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await l,t.issues.length!==n&&(o.d3(t.issues,n,e),a||=o.QH(t,n))});else{if(t.issues.length===n)continue;o.d3(t.issues,n,e),a||=o.QH(t,n)}}return s?s.then(()=>t):t},handleCanaryResult=(t,n,r)=>{if(o.QH(t))return t.aborted=!0,t;let s=runChecks(n,a,r);if(s instanceof Promise){if(r.async===!1)throw new i.GT;return s.then(t=>e._zod.parse(t,r))}return e._zod.parse(s,r)};e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if(n.direction===`backward`){let r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0});return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}let r=e._zod.parse(t,n);if(r instanceof Promise){if(n.async===!1)throw new i.GT;return r.then(e=>runChecks(e,a,n))}return runChecks(r,a,n)}}},{get"~standard"(){return o.jD(this,`~standard`,standardProps(this))},set"~standard"(e){o.qh(this,`~standard`,e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>o.iR(e,t,i.$W()))}:{value:e.value};async function validateAsync(e,t){let n={async:!0};return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return toStandardResult(r,n)}catch{}return validateAsync(e,t)},vendor:`zod`,version:1}}let l=i.xI(`$ZodString`,(e,t)=>{c.init(e,t),e._zod.pattern=t.pattern??a.gp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),u=i.xI(`$ZodStringFormat`,(e,t)=>{r.ql.init(e,t),l.init(e,t)}),d=i.xI(`$ZodGUID`,(e,t)=>{t.pattern??=a.Os,u.init(e,t)}),f=i.xI(`$ZodUUID`,(e,t)=>{if(t.version){let e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(e===void 0)throw Error(`Invalid UUID version: "${t.version}"`);t.pattern??=a.uR(e)}else t.pattern??=a.uR();u.init(e,t)}),p=i.xI(`$ZodEmail`,(e,t)=>{t.pattern??=a.Rp,u.init(e,t)});function canParseURL(e){try{return typeof URL<`u`&&typeof URL.canParse==`function`?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){return!(`normalize`in t)&&!(`hostname`in t)&&!(`protocol`in t)?canParseURL(e)||2:parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===a.F.source&&!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<`u`){let t=URL;if(typeof t.parse==`function`)return t.parse(e)??2}return new URL(e)}catch{return 2}}let m=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(m,``)}function urlHostnameOk(e,t){return t.lastIndex=0,t.test(e.hostname)}function urlProtocolOk(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(`:`)?e.protocol.slice(0,-1):e.protocol)}let h=i.xI(`$ZodURL`,(e,t)=>{u.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),i=validateURL(r,t);if(i===1){n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid URL format`,input:n.value,inst:e,continue:!t.abort});return}if(i===2){n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.value=stripTabAndNewline(r);return}t.hostname&&!urlHostnameOk(i,t.hostname)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid hostname`,pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!urlProtocolOk(i,t.protocol)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid protocol`,pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?i.href:stripTabAndNewline(r);return}catch{n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort})}}}),g=i.xI(`$ZodEmoji`,(e,t)=>{t.pattern??=a.Zg(),u.init(e,t)}),_=i.xI(`$ZodNanoID`,(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw Error(`Invalid nanoid length: ${t.length}`);t.pattern??=t.length===void 0?a.Ak:a.D2(t.length),u.init(e,t)}),v=i.xI(`$ZodCUID`,(e,t)=>{t.pattern??=a.gF,u.init(e,t)}),ee=i.xI(`$ZodCUID2`,(e,t)=>{t.pattern??=a.Gl,u.init(e,t)}),te=i.xI(`$ZodULID`,(e,t)=>{t.pattern??=a.Z0,u.init(e,t)}),ne=i.xI(`$ZodXID`,(e,t)=>{t.pattern??=a.kM,u.init(e,t)}),y=i.xI(`$ZodKSUID`,(e,t)=>{t.pattern??=a.fO,u.init(e,t)}),b=i.xI(`$ZodISODateTime`,(e,t)=>{t.pattern??=a.w$(t),u.init(e,t)}),x=i.xI(`$ZodISODate`,(e,t)=>{t.pattern??=a.p6,u.init(e,t)}),S=i.xI(`$ZodISOTime`,(e,t)=>{t.pattern??=a.kB(t),u.init(e,t)}),C=i.xI(`$ZodISODuration`,(e,t)=>{t.pattern??=a.p0,u.init(e,t)}),w=i.xI(`$ZodIPv4`,(e,t)=>{t.pattern??=a.uX,u.init(e,t)}),T=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return T.test(e)?canParseURL(`http://[${e}]`):!1}let E=i.xI(`$ZodIPv6`,(e,t)=>{t.pattern??=a.ug,u.init(e,t),e._zod.check=n=>{isValidIPv6(n.value)||n.issues.push({code:`invalid_format`,format:`ipv6`,input:n.value,inst:e,continue:!t.abort})}}),D=i.xI(`$ZodCIDRv4`,(e,t)=>{t.pattern??=a.zr,u.init(e,t)});function isValidCIDRv6(e){let t=e.split(`/`);if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let i=Number(r);return`${i}`!==r||i<0||i>128?!1:isValidIPv6(n)}let O=i.xI(`$ZodCIDRv6`,(e,t)=>{t.pattern??=a.l7,u.init(e,t),e._zod.check=n=>{isValidCIDRv6(n.value)||n.issues.push({code:`invalid_format`,format:`cidrv6`,input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(e===``)return!0;if(/\s/.test(e)||e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}let k=/^[0-9a-zA-Z+/]*={0,2}$/,A=i.xI(`$ZodBase64`,(e,t)=>{t.pattern??=k,u.init(e,t),e._zod.check=n=>{isValidBase64(n.value)||n.issues.push({code:`invalid_format`,format:`base64`,input:n.value,inst:e,continue:!t.abort})}}),j=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!j.test(e))return!1;let t=e.replace(/[-_]/g,e=>e===`-`?`+`:`/`);return isValidBase64(t.padEnd(Math.ceil(t.length/4)*4,`=`))}let M=i.xI(`$ZodBase64URL`,(e,t)=>{t.pattern??=j,u.init(e,t),e._zod.check=n=>{isValidBase64URL(n.value)||n.issues.push({code:`invalid_format`,format:`base64url`,input:n.value,inst:e,continue:!t.abort})}}),N=i.xI(`$ZodE164`,(e,t)=>{t.pattern??=a.hQ,u.init(e,t)});function isValidJWT(e,t=null){try{let n=e.split(`.`);if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let i=JSON.parse(atob(r));return!(`typ`in i&&i?.typ!==`JWT`||!i.alg||t&&(!(`alg`in i)||i.alg!==t))}catch{return!1}}let P=i.xI(`$ZodJWT`,(e,t)=>{u.init(e,t),e._zod.check=n=>{isValidJWT(n.value,t.alg)||n.issues.push({code:`invalid_format`,format:`jwt`,input:n.value,inst:e,continue:!t.abort})}}),F=i.xI(`$ZodNumber`,(e,t)=>{c.init(e,t),e._zod.pattern=a.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i==`number`&&!Number.isNaN(i)&&Number.isFinite(i))return n;let a=typeof i==`number`?Number.isNaN(i)?`NaN`:Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:`number`,code:`invalid_type`,input:i,inst:e,...a?{received:a}:{}}),n}}),I=i.xI(`$ZodNumberFormat`,(e,t)=>{r.KH.init(e,t),F.init(e,t)}),L=i.xI(`$ZodBoolean`,(e,t)=>{c.init(e,t),e._zod.pattern=a.zM,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let i=n.value;return typeof i==`boolean`||n.issues.push({expected:`boolean`,code:`invalid_type`,input:i,inst:e}),n}}),R=i.xI(`$ZodBigInt`,(e,t)=>{c.init(e,t),e._zod.pattern=a.o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch{}return typeof n.value==`bigint`||n.issues.push({expected:`bigint`,code:`invalid_type`,input:n.value,inst:e}),n}}),z=i.xI(`$ZodNull`,(e,t)=>{c.init(e,t),e._zod.pattern=a.ch,e._zod.values=new Set([null]),e._zod.parse=(t,n)=>{let r=t.value;return r===null||t.issues.push({expected:`null`,code:`invalid_type`,input:r,inst:e}),t}}),B=i.xI(`$ZodUnknown`,(e,t)=>{c.init(e,t),e._zod.parse=e=>e}),V=i.xI(`$ZodNever`,(e,t)=>{c.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:`never`,code:`invalid_type`,input:t.value,inst:e}),t)}),H=i.xI(`$ZodDate`,(e,t)=>{c.init(e,t),e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch{}let i=n.value,a=i instanceof Date;return a&&!Number.isNaN(i.getTime())||n.issues.push({expected:`date`,code:`invalid_type`,input:i,...a?{received:`Invalid Date`}:{},inst:e}),n}});function capSize(e,t){let n=o.hi(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let s=t(n.value);if(s>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of o.hi(e._zod.def.checks))if(s>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,o.d3(n.issues,t,e),n}}return i(n,a)}}let arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues)),t.value[n]=e.value}let re=i.xI(`$ZodArray`,(e,t)=>{c.init(e,t);let n=i.cr.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let s=[],c=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],l=t.element._zod.run({value:n,issues:[]},i);if(l instanceof Promise)s.push(l.then(t=>handleArrayResult(t,r,e)));else if(handleArrayResult(l,r,e),c&&l.issues.length!==0&&o.QH(l))break}return s.length?Promise.all(s).then(()=>r):r},capSize(e,arraySize)});function handlePropertyResult(e,t,n,r,i,a){let s=n in r,c=a===`optional`;if(s||!c||i!==`optional`){if(e.issues.length){if(i!==void 0&&c&&!s)return;t.issues.push(...o.lQ(n,e.issues))}!s&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(s||i===`defaulted`&&!c)&&(t.value[n]=void 0):t.value[n]=e.value}}let U=[];function normalizeDef(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:U,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=o.NM(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function handleCatchall(e,t,n,r,i,a,s){let c=[],l=i.keySet,u=i.catchall._zod,d=u.def.type,f=u.optin,p=u.optout,m=0;for(let i in t){if(s&&n.issues.length!==m){if(o.QH(n,m))break;m=n.issues.length}if(l.has(i))continue;if(i===`__proto__`){d===`never`&&c.push(i);continue}if(d===`never`){c.push(i);continue}let a=u.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>handlePropertyResult(e,n,i,t,f,p))):handlePropertyResult(a,n,i,t,f,p)}return c.length&&n.issues.push({code:`unrecognized_keys`,keys:c,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}let W=i.xI(`$ZodObject`,(e,t)=>{c.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let get=()=>{let e={...r};return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e};get.raw=r,Object.defineProperty(t,"shape",{get})}let a=o.PO(()=>normalizeDef(t));o.v5(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||o.Vy(n,e,new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let s=o.Gv,l=t.catchall,u,d=i.cr.memoizer;d?.attach(e),e._zod.parse=(t,n)=>{u??=a.value;let r=t.value;if(!s(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=d?d.alloc(e,t,{},n):{};let i=[],c=u.shape,f=n?.abortEarly,p=t.issues.length;for(let e of u.allKeys){if(f&&t.issues.length!==p){if(o.QH(t,p))break;p=t.issues.length}if(e===`__proto__`)continue;let a=c[e],s=a._zod.optin,l=a._zod.optout,u=a._zod.run({value:r[e],issues:[]},n);u instanceof Promise?i.push(u.then(n=>handlePropertyResult(n,t,e,r,s,l))):handlePropertyResult(u,t,e,r,s,l)}return l?handleCatchall(i,r,t,n,a.value,e,f===!0):i.length?Promise.all(i).then(()=>t):t}}),G=i.xI(`$ZodObjectJIT`,(e,t)=>{W.init(e,t);let n=e._zod.parse,r=o.PO(()=>normalizeDef(t)),a=i.cr.memoizer,generateFastpass=t=>{let n=r.value,i=n.symbolKeys,s=new Doc([`payload`,`ctx`],{shape:t,inst:e,memo:a,syms:i}),parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,prefixStr=(e,t)=>`
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;s.write(`const input = payload.value;`);let c=Object.create(null),l=0;for(let e of n.allKeys)c[e]=`key_${l++}`;s.write(a?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(let e of n.allKeys){if(e===`__proto__`)continue;let n=c[e],r=typeof e==`symbol`?`syms[${i.indexOf(e)}]`:o.UQ(e),a=`${r} in input`,l=t[e],u=l?._zod?.optin,d=u!==void 0,f=l?._zod?.optout===`optional`;if(s.write(`const ${n} = ${parseStr(r)};`),d&&f){let e=u===`optional`?`${n}_present`:`${n}.value !== undefined || ${n}_present`;s.write(`
        const ${n}_present = ${a};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${prefixStr(n,r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `)}else d?(s.write(`
        if (${n}.issues.length) {${prefixStr(n,r)}
        }
      `),u===`defaulted`?s.write(`newResult[${r}] = ${n}.value;`):s.write(`
        if (${n}.value !== undefined || ${a}) {
          newResult[${r}] = ${n}.value;
        }
      `)):s.write(`
        const ${n}_present = ${a};
        if (${n}.issues.length) {${prefixStr(n,r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `)}return s.write(`payload.value = newResult;`),s.write(`return payload;`),s.compile()},s,c=o.Gv,l=!i.cr.jitless,u=o.hI,d=l&&u.value,f=t.catchall,p;e._zod.parse=(i,a)=>{p??=r.value;let o=i.value;return c(o)?l&&d&&a?.async===!1&&a.jitless!==!0?(s||=generateFastpass(t.shape),i=s(i,a),f?handleCatchall([],o,i,a,p,e,a?.abortEarly===!0):i):n(i,a):(i.issues.push({expected:`object`,code:`invalid_type`,input:o,inst:e}),i)}});function handleUnionResults(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let a=e.filter(e=>!o.QH(e));return a.length===1?(t.value=a[0].value,a[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>o.iR(e,r,i.$W())))}),t)}let K=i.xI(`$ZodUnion`,(e,t)=>{c.init(e,t),o.v5(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),o.v5(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),o.v5(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),o.v5(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>o.p6(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>handleUnionResults(t,r,e,i)):handleUnionResults(o,r,e,i)}});function discriminatorMap(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let e of r)if(t.has(e)){if(e!==void 0)throw Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}let q=i.xI(`$ZodDiscriminatedUnion`,(e,t)=>{t.inclusive=!1,K.init(e,t);let n=e._zod.parse;o.v5(e,`propValues`,e=>{let t={},n=0;for(let r of e.def.options){let i=r._zod.propValues;if(!i||Object.keys(i).length===0)throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);i[e.def.discriminator]?.has(void 0)&&n++;for(let[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||o.Vy(t,e,new Set);for(let r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{let r=o.MO(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw Error(`Invalid discriminated union option at index "${n}"`)});let r=o.PO(()=>discriminatorMap(t));e._zod.parse=(i,a)=>{let s=i.value;if(!o.Gv(s))return i.issues.push({code:`invalid_type`,expected:`object`,input:s,inst:e}),i;let c=s?.[t.discriminator],l=r.value.get(c);return l&&(c!==void 0||a.direction!==`backward`)?l._zod.run(i,a):t.unionFallback||a.direction===`backward`?n(i,a):(i.issues.push({code:`invalid_union`,errors:[],note:`No matching discriminator`,discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:s,path:[t.discriminator],inst:e}),i)}}),J=i.xI(`$ZodIntersection`,(e,t)=>{c.init(e,t),e._zod.parse=(e,n)=>{let r=e.value,i=t.left._zod.run({value:r,issues:[]},n),a=t.right._zod.run({value:r,issues:[]},n);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([t,n])=>handleIntersectionResults(e,t,n)):handleIntersectionResults(e,i,a)}});function mergeValues(e,t){if(e===t||e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(o.Qd(e)&&o.Qd(t)){let n=Object.keys(t),r=Object.keys(e).filter(e=>n.indexOf(e)!==-1),i={...e,...t};Object.prototype.hasOwnProperty.call(i,`__proto__`)&&delete i.__proto__;for(let n of r){if(n===`__proto__`)continue;let r=mergeValues(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let i=e[r],a=t[r],o=mergeValues(i,a);if(!o.valid)return{valid:!1,mergeErrorPath:[r,...o.mergeErrorPath]};n.push(o.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){let r=new Map,i,a=new Map,collect=(e,t)=>{let n;if(e.code===`unrecognized_keys`&&!e.path?.length)i??=e,n=e.keys;else if(e.code===`invalid_key`&&e.origin===`record`&&e.path?.length===1){let t=String(e.path[0]);a.has(t)||a.set(t,e),n=[t]}else return!1;for(let e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0};for(let n of t.issues)collect(n,`l`)||e.issues.push(n);for(let t of n.issues)collect(t,`r`)||e.issues.push(t);let s=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(s.length){let t=i?s.filter(e=>i.keys.includes(e)):[];t.length&&e.issues.push({...i,keys:t});for(let n of s)!t.includes(n)&&a.has(n)&&e.issues.push(a.get(n))}let c=mergeValues(t.value,n.value);if(!c.valid){if(o.QH(e))return e;throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}let Y=i.xI(`$ZodTuple`,(e,t)=>{c.init(e,t);let n=t.items,r=i.cr.memoizer;r?.attach(e),e._zod.parse=(i,a)=>{let s=i.value;if(!Array.isArray(s))return i.issues.push({input:s,inst:e,expected:`tuple`,code:`invalid_type`}),i;i.value=r?r.alloc(e,i,[],a):[];let c=[],l=getTupleOptStart(n,`optin`),u=getTupleOptStart(n,`optout`);if(!t.rest){if(s.length<l)return i.issues.push({code:`too_small`,minimum:l,inclusive:!0,input:s,inst:e,origin:`array`}),i;s.length>n.length&&i.issues.push({code:`too_big`,maximum:n.length,inclusive:!0,input:s,inst:e,origin:`array`})}let d=Array(n.length),f=t.rest?a?.abortEarly:void 0,p=!1;for(let e=0;e<n.length;e++){let t=n[e]._zod.run({value:s[e],issues:[]},a);t instanceof Promise?c.push(t.then(t=>{d[e]=t})):(d[e]=t,f&&!p&&t.issues.length&&(p=o.QH(t)))}if(t.rest&&!p){let e=n.length-1,r=s.slice(n.length),l=i.issues.length;for(let n of r){if(f&&i.issues.length!==l){if(o.QH(i,l))break;l=i.issues.length}e++;let r=t.rest._zod.run({value:n,issues:[]},a);r instanceof Promise?c.push(r.then(t=>handleTupleResult(t,i,e))):handleTupleResult(r,i,e)}}return c.length?Promise.all(c).then(()=>handleTupleResults(d,i,n,s,u)):handleTupleResults(d,i,n,s,u)}});function getTupleOptStart(e,t){for(let n=e.length-1;n>=0;n--)if(!(t===`optin`?e[n]._zod.optin!==void 0:e[n]._zod.optout===`optional`))return n+1;return 0}function handleTupleResult(e,t,n){e.issues.length&&t.issues.push(...o.lQ(n,e.issues)),t.value[n]=e.value}function handleTupleResults(e,t,n,r,i){for(let a=0;a<n.length;a++){let s=e[a],c=a<r.length;if(!c&&a>=i&&n[a]._zod.optin===`optional`){t.value.length=a;break}if(s.issues.length){if(!c&&a>=i){t.value.length=a;break}t.issues.push(...o.lQ(a,s.issues))}t.value[a]=s.value}for(let e=t.value.length-1;e>=r.length&&n[e]._zod.optout===`optional`&&t.value[e]===void 0;e--)t.value.length=e;return t}let X=i.xI(`$ZodRecord`,(e,t)=>{c.init(e,t);let n=i.cr.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let c=r.value;if(!o.Qd(c))return r.issues.push({expected:`record`,code:`invalid_type`,input:c,inst:e}),r;let l=[],u=t.keyType._zod.values;if(u&&!t.partial){r.value=n?n.alloc(e,r,{},s):{};let a=new Set;for(let n of u)if(typeof n==`string`||typeof n==`number`||typeof n==`symbol`){if(a.add(typeof n==`number`?n.toString():n),n===`__proto__`)continue;let u=t.keyType._zod.run({value:n,issues:[]},s);if(u instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(u.issues.length){r.issues.push({code:`invalid_key`,origin:`record`,issues:u.issues.map(e=>o.iR(e,s,i.$W())),input:n,path:[n],inst:e});continue}let d=u.value;if(d===`__proto__`)continue;let f=t.valueType._zod.run({value:c[n],issues:[]},s);f instanceof Promise?l.push(f.then(e=>{e.issues.length&&r.issues.push(...o.lQ(n,e.issues)),r.value[d]=e.value})):(f.issues.length&&r.issues.push(...o.lQ(n,f.issues)),r.value[d]=f.value)}let d;for(let e in c)if(!a.has(e)){if(t.mode===`loose`){if(e===`__proto__`)continue;r.value[e]=c[e]}else d??=[],d.push(e)}d&&d.length>0&&r.issues.push({code:`unrecognized_keys`,input:c,inst:e,keys:d,continue:!0})}else{r.value=n?n.alloc(e,r,{},s):{};let d;for(let n of Reflect.ownKeys(c)){if(n===`__proto__`||!Object.prototype.propertyIsEnumerable.call(c,n))continue;let f=t.keyType._zod.run({value:n,issues:[]},s);if(f instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(typeof n==`string`&&a.ai.test(n)&&f.issues.length){let e=t.keyType._zod.run({value:Number(n),issues:[]},s);if(e instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);e.issues.length===0&&(f=e)}if(f.issues.length){t.mode===`loose`?r.value[n]=c[n]:u?(d??=[],d.push(n)):r.issues.push({code:`invalid_key`,origin:`record`,issues:f.issues.map(e=>o.iR(e,s,i.$W())),input:n,path:[n],inst:e});continue}let p=f.value;if(p===`__proto__`)continue;let m=t.valueType._zod.run({value:c[n],issues:[]},s);m instanceof Promise?l.push(m.then(e=>{e.issues.length&&r.issues.push(...o.lQ(n,e.issues)),r.value[p]=e.value})):(m.issues.length&&r.issues.push(...o.lQ(n,m.issues)),r.value[p]=m.value)}d&&d.length>0&&r.issues.push({code:`unrecognized_keys`,input:c,inst:e,keys:d,continue:!0})}return l.length?Promise.all(l).then(()=>r):r}}),ie=i.xI(`$ZodEnum`,(e,t)=>{c.init(e,t);let n=o.w5(t.entries),r=new Set(n);e._zod.values=r,o.v5(e,`pattern`,e=>{let t=o.w5(e.def.entries).filter(e=>o.qQ.has(typeof e));return RegExp(t.length?`^(${t.map(e=>o.sD(e.toString())).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(t,i)=>{let a=t.value;return r.has(a)||t.issues.push({code:`invalid_value`,values:n,input:a,inst:e}),t}}),ae=i.xI(`$ZodLiteral`,(e,t)=>{c.init(e,t);let n=new Set(t.values);e._zod.values=n,o.v5(e,`pattern`,e=>{let t=e.def.values;return RegExp(t.length?`^(${t.map(e=>typeof e==`string`?o.sD(e):e?o.sD(e.toString()):String(e)).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(r,i)=>{let a=r.value;return n.has(a)||r.issues.push({code:`invalid_value`,values:t.values,input:a,inst:e}),r}}),oe=i.xI(`$ZodTransform`,(e,t)=>{c.init(e,t),e._zod.optin=`optional`,i.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new i.cV(e.constructor.name);let a=t.transform(n.value,n);if(r.async)return(a instanceof Promise?a:Promise.resolve(a)).then(e=>(n.value=e,n));if(a instanceof Promise)throw new i.GT;return n.value=a,n}});function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}let Z=i.xI(`$ZodOptional`,(e,t)=>{c.init(e,t),o.v5(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,o.v5(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),o.v5(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${o.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}}),se=i.xI(`$ZodExactOptional`,(e,t)=>{Z.init(e,t),o.v5(e,`values`,e=>e.def.innerType._zod.values),o.v5(e,`pattern`,e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),Q=i.xI(`$ZodNullable`,(e,t)=>{c.init(e,t),o.v5(e,`optin`,e=>e.def.innerType._zod.optin),o.v5(e,`optout`,e=>e.def.innerType._zod.optout),o.v5(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${o.p6(t.source)}|null)$`):void 0}),o.v5(e,`values`,e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>e.value===null?e:t.innerType._zod.run(e,n)}),ce=i.xI(`$ZodDefault`,(e,t)=>{c.init(e,t),e._zod.optin=`defaulted`,o.v5(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);if(e.value===void 0)return e.value=t.defaultValue,e;let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>handleDefaultResult(e,t)):handleDefaultResult(r,t)}});function handleDefaultResult(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}let le=i.xI(`$ZodPrefault`,(e,t)=>{c.init(e,t),e._zod.optin=`defaulted`,o.v5(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>(n.direction===`backward`||e.value===void 0&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),ue=i.xI(`$ZodNonOptional`,(e,t)=>{c.init(e,t),o.v5(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==void 0)):void 0}),e._zod.parse=(n,r)=>{let i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(t=>handleNonOptionalResult(t,e)):handleNonOptionalResult(i,e)}});function handleNonOptionalResult(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:`invalid_type`,expected:`nonoptional`,input:e.value,inst:t}),e}function handleCatchResult(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>o.iR(e,r,i.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}let de=i.xI(`$ZodCatch`,(e,t)=>{c.init(e,t),o.v5(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),o.v5(e,`optout`,e=>e.def.innerType._zod.optout),o.v5(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>handleCatchResult(e,r,t,n)):handleCatchResult(e,r,t,n)}}),$=i.xI(`$ZodPipe`,(e,t)=>{c.init(e,t),o.v5(e,`values`,e=>e.def.in._zod.values),o.v5(e,`optin`,e=>e.def.in._zod.optin),o.v5(e,`optout`,e=>e.def.out._zod.optout),o.v5(e,`propValues`,e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if(n.direction===`backward`){let r=t.out._zod.run(e,n);return r instanceof Promise?r.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(r,t.in,n)}let r=t.in._zod.run(e,n);return r instanceof Promise?r.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(r,t.out,n)}});function handlePipeResult(e,t,n){return e.issues.some(e=>e.code!==`unrecognized_keys`)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}let fe=i.xI(`$ZodPreprocess`,(e,t)=>{$.init(e,t)}),pe=i.xI(`$ZodReadonly`,(e,t)=>{c.init(e,t),o.v5(e,`propValues`,e=>e.def.innerType._zod.propValues),o.v5(e,`values`,e=>e.def.innerType._zod.values),o.v5(e,`optin`,e=>e.def.innerType?._zod?.optin),o.v5(e,`optout`,e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(handleReadonlyResult):handleReadonlyResult(r)}});function handleReadonlyResult(e){return e.memo||(e.value=Object.freeze(e.value)),e}let me=i.xI(`$ZodLazy`,(e,t)=>{c.init(e,t),o.gJ(e._zod,`innerType`,()=>{let e=t;return e._cachedInner||=t.getter(),e._cachedInner}),o.v5(e,`pattern`,e=>e.innerType?._zod?.pattern),o.v5(e,`propValues`,e=>e.innerType?._zod?.propValues),o.v5(e,`optin`,e=>e.innerType?._zod?.optin??void 0),o.v5(e,`optout`,e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)}),he=i.xI(`$ZodCustom`,(e,t)=>{r.QP.init(e,t),c.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>handleRefineResult(t,n,r,e));handleRefineResult(i,n,r,e)}});function handleRefineResult(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(o.sn(e))}}}))),
	87509: ((((e,t,n)=>{n.d(t,{Lp:()=>processSchema,OA:()=>createToJSONSchemaMethod,Wb:()=>extractDefs,_S:()=>handleUnrepresentable,az:()=>initializeContext,jE:()=>finalize,uE:()=>createStandardJSONSchemaMethod});var r=n(29396),i=n(54723);function assignProps(e,...t){for(let n of t)for(let t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t]);return e}function initializeContext(e){let t=e?.target??`draft-2020-12`;return t===`draft-4`&&(t=`draft-04`),t===`draft-7`&&(t=`draft-07`),{processors:e.processors??{},metadataRegistry:e?.metadata??r.fd,target:t,unrepresentable:e?.unrepresentable??`throw`,override:e?.override??(()=>{}),io:e?.io??`output`,counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??`ref`,reused:e?.reused??`inline`,intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,i){let a=typeof t.unrepresentable==`function`?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable;if(a===`any`)return!1;if(a===void 0||a===`throw`)throw Error(i);return Object.assign(n,a),!0}function processSchema(e,t,n={path:[],schemaPath:[]}){var r;let i=e._zod.def,a=t.seen.get(e);if(a)return a.count++,n.schemaPath.includes(e)&&(a.cycle=n.path),a.schema;let o={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,o),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let s=e._zod.toJSONSchema?.();if(s)o.schema=s;else{let r={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,r);else{let n=o.schema,a=t.processors[i.type];if(!a)throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);a(e,t,n,r)}let a=e._zod.parent;a&&(o.ref||=a,processSchema(a,t,r),t.seen.get(a).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&assignProps(o.schema,c),t.io===`input`&&isTransforming(e)&&(delete o.schema.examples,delete o.schema.default),t.io===`input`&&`_prefault`in o.schema&&((r=o.schema).default??(r.default=o.schema._prefault)),delete o.schema._prefault,t.seen.get(e).schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,`~0`).replace(/\//g,`~1`)}function extractDefs(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);if(e.external&&e.sharedDefsExtractedFor===e.external)return;let r=new Map;for(let t of e.seen.entries()){let n=e.metadataRegistry.get(t[0])?.id;if(n){let e=r.get(n);if(e&&e!==t[0])throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(n,t[0])}}let makeURI=t=>{let r=e.target===`draft-2020-12`?`$defs`:`definitions`;if(e.external){let n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)};let a=t[1].defId??t[1].schema.id??`schema${e.counter++}`;return t[1].defId=a,{defId:a,ref:`${i(`__shared`)}#/${r}/${encodeJSONPointerSegment(a)}`}}let i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:`#`};let a=t[1].schema.id??`__schema${e.counter++}`;return{defId:a,ref:i+encodeJSONPointerSegment(a)}},extractToDef=e=>{if(e[1].schema.$ref)return;let t=e[1],{ref:n,defId:r}=makeURI(e);t.def={...t.schema},r&&(t.defId=r);let i=t.schema;for(let e in i)delete i[e];i.$ref=n};if(e.cycles===`throw`)for(let t of e.seen.entries()){let e=t[1];if(e.cycle)throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let n of e.seen.entries()){let r=n[1];if(t===n[0])extractToDef(n);else{if(e.external){let r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){extractToDef(n);continue}}(e.metadataRegistry.get(n[0])?.id||r.cycle||r.count>1&&e.reused===`ref`)&&extractToDef(n)}}e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let e of t){if(!e||typeof e!=`object`)return;compactTypeUnion(e);let t=Object.keys(e);if(t.length!==1||t[0]!==`type`)return;let r=e.type;for(let e of Array.isArray(r)?r:[r]){if(typeof e!=`string`)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=n.length===1?n[0]:n}let a=new Set([`type`,`properties`,`required`,`additionalProperties`]),o=[`oneOf`,`anyOf`];function undeclaredConstraint(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!=`object`||!t?null:Object.keys(t).length?t:null}function foldObjects(e){let t=[];for(let n of e){if(typeof n!=`object`||n.type!==`object`)return null;for(let e in n)if(!a.has(e))return null;t.push(n)}let n={},r=new Set;for(let e of t){for(let r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;let e=[];for(let n of t){let t=n.properties?.[r]??undeclaredConstraint(n);t!=null&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}let a=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,i.Vy)(n,r,a)}for(let t of e.required??[])r.add(t)}let o={type:`object`,properties:n};if(r.size&&(o.required=[...r]),t.every(e=>e.additionalProperties===!1))o.additionalProperties=!1;else{let e=[];for(let n of t){let t=undeclaredConstraint(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}e.length===1?o.additionalProperties=e[0]:e.length>1&&(o.additionalProperties={allOf:e})}return o}function foldIntersection(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let t of a)if(t in e)return;let n=t.filter(e=>o.some(t=>Array.isArray(e[t]))),r=null;if(!n.length)r=foldObjects(t);else{let e=n[0],i=o.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;let a=t.filter(t=>t!==e),s=e[i].map(e=>foldObjects([...a,e]));if(s.some(e=>!e))return;r={[i]:s}}r&&(delete e.allOf,assignProps(e,r))}function finalize(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);let flattenRef=t=>{let n=e.seen.get(t);if(n.ref===null)return;let r=n.def??n.schema,i={...r},a=n.ref;if(n.ref=null,a){flattenRef(a);let n=e.seen.get(a),o=n.schema;if(o.$ref&&(e.target===`draft-07`||e.target===`draft-04`||e.target===`openapi-3.0`)?(r.allOf=r.allOf??[],r.allOf.push(o)):assignProps(r,o),assignProps(r,i),t._zod.parent===a)for(let e in r)e!==`$ref`&&e!==`allOf`&&(e in i||delete r[e]);if(o.$ref&&n.def)for(let e in r)e!==`$ref`&&e!==`allOf`&&e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])&&delete r[e]}let o=t._zod.parent;if(o&&o!==a){flattenRef(o);let t=e.seen.get(o);if(t?.schema.$ref&&(r.$ref=t.schema.$ref,t.def))for(let e in r)e!==`$ref`&&e!==`allOf`&&e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])&&delete r[e]}e.override({zodSchema:t,jsonSchema:r,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let t of[...e.seen.entries()].reverse())flattenRef(t[0]);if(e.target!==`openapi-3.0`)for(let t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema);for(let t of e.deferred)t();if(e.intersections.length){let t=new Map;for(let n of e.seen.values())for(let e of[n.schema,n.def]){let n=e?.allOf;if(!Array.isArray(n))continue;let r=t.get(n);r?r.push(e):t.set(n,[e])}for(let n of e.intersections)for(let e of t.get(n)??[])foldIntersection(e)}}let r={};if(e.target===`draft-2020-12`?r.$schema=`https://json-schema.org/draft/2020-12/schema`:e.target===`draft-07`?r.$schema=`http://json-schema.org/draft-07/schema#`:e.target===`draft-04`?r.$schema=`http://json-schema.org/draft-04/schema#`:e.target,e.external?.uri){let n=e.external.registry.get(t)?.id;if(!n)throw Error("Schema is missing an `id` property");r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema);let a=e.metadataRegistry.get(t)?.id;a!==void 0&&r.id===a&&delete r.id;let o=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let t of e.seen.entries()){let e=t[1];e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,i.Vy)(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(o).length>0&&(e.target===`draft-2020-12`?r.$defs=o:r.definitions=o);try{let n=JSON.parse(JSON.stringify(r));return Object.defineProperty(n,"~standard",{value:{...t[`~standard`],jsonSchema:{input:createStandardJSONSchemaMethod(t,`input`,e.processors),output:createStandardJSONSchemaMethod(t,`output`,e.processors)}},enumerable:!1,writable:!1}),n}catch{throw Error(`Error converting schema to JSON.`)}}function isTransforming(e,t){let n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type===`transform`)return!0;if(r.type===`array`)return isTransforming(r.element,n);if(r.type===`set`)return isTransforming(r.valueType,n);if(r.type===`lazy`)return isTransforming(r.getter(),n);if(r.type===`promise`||r.type===`optional`||r.type===`nonoptional`||r.type===`nullable`||r.type===`readonly`||r.type==="default"||r.type===`prefault`||r.type===`catch`)return isTransforming(r.innerType,n);if(r.type===`intersection`)return isTransforming(r.left,n)||isTransforming(r.right,n);if(r.type===`record`||r.type===`map`)return isTransforming(r.keyType,n)||isTransforming(r.valueType,n);if(r.type===`pipe`)return e._zod.traits.has(`$ZodCodec`)?!0:isTransforming(r.in,n)||isTransforming(r.out,n);if(r.type===`object`){for(let e in r.shape)if(isTransforming(r.shape[e],n))return!0;return!1}if(r.type===`union`){for(let e of r.options)if(isTransforming(e,n))return!0;return!1}if(r.type===`tuple`){for(let e of r.items)if(isTransforming(e,n))return!0;return!!(r.rest&&isTransforming(r.rest,n))}return!1}let createToJSONSchemaMethod=(e,t={})=>n=>{let r=initializeContext({...n,processors:t});return processSchema(e,r),extractDefs(r,e),finalize(r,e)},createStandardJSONSchemaMethod=(e,t,n={})=>r=>{let{libraryOptions:i,target:a}=r??{},o=initializeContext({...i??{},target:a,io:t,processors:n});return processSchema(e,o),extractDefs(o,e),finalize(o,e)}}))),
	54723: ((((e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>l,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gJ:()=>defineLazy,gx:()=>a,h1:()=>merge,hI:()=>o,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>s,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>c,zM:()=>mergeDefs});var r=n(88532);function getEnumValues(e){let t=Object.values(e).filter(e=>typeof e==`number`);return Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t)}function joinValues(e,t=`|`){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){return typeof t==`bigint`?t.toString():t}class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){return e==null}function cleanRegex(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}function floatSafeRemainder(e,t){let n=e/t,r=Math.round(n),i=4*2**-52*Math.max(Math.abs(n),1);return Math.abs(n-r)<i?0:n-r}let i=Symbol(`evaluating`);function defineLazy(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==i)return r===void 0&&(r=i,r=n()),r},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){let t=Object.getOwnPropertyDescriptor(e,`shape`);return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){let e=n();return assignProp(this,t,e),e},enumerable:!0,configurable:!0})}function putProp(e,t,n){t in e?assignProp(e,t,n):e[t]=n}function mirrorShape(e,t,n,r){let i=sourceShape(t);for(let a of n){let n=Object.getOwnPropertyDescriptor(i,a);n.enumerable&&(n.get?deferProp(e,a,()=>{let e=t._zod.def.shape[a];return r?r(e,a):e}):putProp(e,a,r?r(n.value,a):n.value))}}function mirrorProps(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?deferProp(e,n,()=>t[n]):putProp(e,n,r.value))}}function mergeDefs(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,``).replace(/[\s_-]+/g,`-`).replace(/^-+|-+$/g,``)}let a=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}let o=cached(()=>{if(r.cr.jitless||typeof navigator<`u`&&navigator?.userAgent?.includes(`Cloudflare`))return!1;try{return Function(``),!0}catch{return!1}});function isPlainObject(e){if(isObject(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return isObject(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function shallowClone(e){return isPlainObject(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}let s=new Set([`string`,`number`,`symbol`]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function clone(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function normalizeParams(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function stringifyPrimitive(e){return typeof e==`bigint`?e.toString()+`n`:typeof e==`string`?`"${e}"`:`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}let c={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},l={int64:[BigInt(`-9223372036854775808`),BigInt(`9223372036854775807`)],uint64:[BigInt(0),BigInt(`18446744073709551615`)]};function pick(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.pick() cannot be used on object schemas containing refinements`);let i={};return mirrorShape(i,e,maskedKeys(e,t)),clone(e,mergeDefs(n,{shape:i,checks:[]}))}function maskedKeys(e,t){let n=sourceShape(e),r=[];for(let e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)}return r}function omit(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.omit() cannot be used on object schemas containing refinements`);let i=new Set(maskedKeys(e,t)),a={};return mirrorShape(a,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!i.has(e))),clone(e,mergeDefs(n,{shape:a,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw Error(`Invalid input to extend: expected a plain object`);let n=e._zod.def.checks;if(n&&n.length>0){let n=sourceShape(e);for(let e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){let n={};return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),mirrorProps(n,t),n}function safeExtend(e,t){if(!isPlainObject(t))throw Error(`Invalid input to safeExtend: expected a plain object`);return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){if(!t?._zod?.def)throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);let n={};return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(n,t,Reflect.ownKeys(sourceShape(t))),clone(e,mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function partial(e,t,n,r=`partial`){let i=t._zod.def.checks;if(i&&i.length>0)throw Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(maskedKeys(t,n)):void 0,o={};return mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:`optional`,innerType:t}))),clone(t,mergeDefs(t._zod.def,{shape:o,checks:[]}))}function required(e,t,n){let r=n?new Set(maskedKeys(t,n)):void 0,i={};return mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:`nonoptional`,innerType:t})),clone(t,mergeDefs(t._zod.def,{shape:i}))}function aborted(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function explicitlyAborted(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function prefixIssues(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){return typeof e==`string`?e:e?.message}function sizeCaps(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(a?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}let u=/[\uD800-\uDBFF]/;function codePointLength(e){let t=e.length;if(!u.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)==55296&&(e.charCodeAt(r+1)&64512)==56320&&(n--,r++);return n}function getLengthableOrigin(e){return Array.isArray(e)?`array`:typeof e==`string`?`string`:`unknown`}function parsedType(e){let t=typeof e;switch(t){case`number`:return Number.isNaN(e)?`nan`:`number`;case`object`:{if(e===null)return`null`;if(Array.isArray(e))return`array`;let t=e;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&`constructor`in t&&t.constructor)return t.constructor.name}}return t}function issue(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function members(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function derived(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}let d,f=!1,p={configurable:!0,get(){f=!0}};function defineLazyInternal(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&d!==e._zod?d=void 0:(d=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,p);let e=f;f=!1;try{let r=n(this);return f?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),f||=e,r}catch(n){throw delete this[t],f||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,r){let i=claim(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}function constantCatch(e){let fn=()=>e;return fn[`~constantCatch`]=!0,fn}})))
}, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = {
		id: moduleId,
		loaded: !1,
		exports: {}
	}, threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__), threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.loaded = !0, module.exports;
}
__nccwpck_require__.m = __webpack_modules__, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		if (mode & 1 && (value = this(value)), mode & 8 || typeof value == "object" && value && (mode & 4 && value.__esModule || mode & 16 && typeof value.then == "function")) return value;
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
	};
})(), __nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), [])), __nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js", __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop), __nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: !0 });
}, __nccwpck_require__.nmd = (module) => (module.paths = [], module.children ||= [], module), (() => {
	var installedChunks = { 8792: 0 }, installChunk = (data) => {
		var { ids, modules, runtime } = data, moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		for (runtime && runtime(__nccwpck_require__); i < ids.length; i++) chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					throw installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0), e;
				}), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
	G: () => command,
	n: () => start
});
var composition = __nccwpck_require__(35927), external_node_fs_ = __nccwpck_require__(73024), report_document = __nccwpck_require__(30056), markdown = __nccwpck_require__(96367), terminal = __nccwpck_require__(91786), common_inputs = __nccwpck_require__(516), errors = __nccwpck_require__(83502), inputs = __nccwpck_require__(21084), interrupt = __nccwpck_require__(64702);
function commandLine(command, message = "", { file, line, column } = {}) {
	let properties = Object.entries({
		file,
		line,
		col: column
	}).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
	return `::${command}${properties.length > 0 ? ` ${properties.join(",")}` : ""}::${escaped(message)}\n`;
}
const escaped = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
function appendOutputs(path, values) {
	let lines = Object.entries(values).map(([name, value = ""]) => {
		let delimiter = delimiterOf(String(value));
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	(0, external_node_fs_.appendFileSync)(path, lines.join(""));
}
const delimiterOf = (value) => "ghadelimiter".padEnd(value.length + 1, "_");
var inert = __nccwpck_require__(25813), hidden_values = __nccwpck_require__(27400), log = __nccwpck_require__(44655);
function workflowLog(write, now) {
	let due = (0, log.v)(now, 5e3), secrets = new hidden_values.P(), annotations = {
		error: 0,
		warning: 0
	}, info = (text) => write(`${(0, inert.H_)(text)}\n`), annotate = (level, text, place) => {
		annotations[level] += 1, annotations[level] > 10 ? info(text) : write(commandLine(level, text, place?.file === void 0 ? {} : place));
	};
	return {
		info,
		warning: (text, place) => annotate("warning", text, place),
		error: (text, place) => annotate("error", text, place),
		group: async (title, body) => {
			write(commandLine("group", (0, inert.H_)(title)));
			try {
				return await body();
			} finally {
				write(commandLine("endgroup"));
			}
		},
		progress: (progress) => due(() => info((0, log.o)(progress))),
		secret: (value) => {
			value !== "" && (secrets.add(value), write(commandLine("add-mask", value)));
		},
		hidden: (text) => secrets.hide(text)
	};
}
function workflowSurroundings(definition) {
	let { env } = process, clock = Date.now, log = workflowLog((text) => void process.stdout.write(text), clock);
	return {
		inputs: (0, inputs.n1)((0, common_inputs.Vc)(definition), env),
		env,
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		signal: (0, interrupt.interruptSignal)(),
		log,
		output: {
			set: (values) => {
				env.GITHUB_OUTPUT && appendOutputs(env.GITHUB_OUTPUT, values);
			},
			show: async (sections, files) => {
				if (await log.group("Report", async () => {
					log.info((0, terminal.terminal)((0, report_document.Yg)(sections), {
						width: 120,
						color: !1
					}));
					for (let file of files) log.info(file);
				}), env.GITHUB_STEP_SUMMARY) try {
					(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${(0, markdown.w)(sections, { limit: 1e6 })}\n`);
				} catch (error) {
					log.warning(`The job summary could not be written: ${(0, errors.bD)(error)}`);
				}
			}
		},
		clock
	};
}
const actions = {
	"prompt-diff": async () => (await __nccwpck_require__.e(8081).then(__nccwpck_require__.bind(__nccwpck_require__, 28081))).promptDiff,
	"cost-estimate": async () => (await __nccwpck_require__.e(923).then(__nccwpck_require__.bind(__nccwpck_require__, 90923))).costEstimate,
	"eval-gate": async () => (await __nccwpck_require__.e(7207).then(__nccwpck_require__.bind(__nccwpck_require__, 67207))).evalGate,
	"guardrail-scan": async () => (await Promise.all([__nccwpck_require__.e(8806), __nccwpck_require__.e(9533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18806))).guardrailScan,
	"deploy-model": async () => (await __nccwpck_require__.e(9874).then(__nccwpck_require__.bind(__nccwpck_require__, 19874))).deployModel,
	rollback: async () => (await __nccwpck_require__.e(9043).then(__nccwpck_require__.bind(__nccwpck_require__, 79043))).rollback
}, laterInReview = [{
	name: "deploy-model",
	does: "says what the change would change of what is live, where there are `deployments:` in aiops.yml, and changes nothing",
	outputs: {
		changes: "How many things it would change of what is live.",
		drift: "`true` where what is live is not what was recorded."
	},
	isAskedFor: ({ deployments = {} }, { name }) => /^pull_request/.test(name) && Object.keys(deployments).length > 0,
	load: async () => (await Promise.all([__nccwpck_require__.e(8527), __nccwpck_require__.e(5985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15985))).planInReview
}], load = (name) => {
	let action = actions[name];
	if (action === void 0) throw Error(`no action is called ${name}`);
	return action();
}, startables = {
	review: async () => {
		let { reviewOf, ofPullRequests } = await Promise.all([
			__nccwpck_require__.e(7207),
			__nccwpck_require__.e(8806),
			__nccwpck_require__.e(1686)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 31686));
		return reviewOf(ofPullRequests, laterInReview);
	},
	publish: async () => {
		let [{ publishOf }, ...all] = await Promise.all([__nccwpck_require__.e(6489).then(__nccwpck_require__.bind(__nccwpck_require__, 76489)), ...Object.keys(actions).map(load)]);
		return publishOf(all);
	},
	...actions
};
async function start(name) {
	let load = startables[name];
	if (load === void 0) throw Error(`no action is called ${name}`);
	let startable = await load();
	process.exitCode = await (0, composition.q)(startable, workflowSurroundings(startable));
}
async function command(args) {
	let { run } = await __nccwpck_require__.e(1830).then(__nccwpck_require__.bind(__nccwpck_require__, 41830));
	process.exitCode = await run(args, startables);
}
var __webpack_exports__command = __webpack_exports__.G, __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__command as command, __webpack_exports__start as start };
