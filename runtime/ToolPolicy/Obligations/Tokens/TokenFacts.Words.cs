// Measured by benchmarks/token-estimate/tables.mjs against o200k_base. Not edited by hand.
namespace ToolPolicy.Obligations.Tokens;

/// <content>Words.</content>
internal static partial class TokenFacts
{
    /// <summary>
    /// Frequent words that are one token with and without a space before them, beginning small or as a capital; two at most after any ASCII mark; and one more with a contraction (two more when that is in capitals).
    /// </summary>
    public const string Words =
        "aa ab abi ability able abort about above abs absolute abstract ac acc accent access account accounts ace ache act action actions activate active " +
        "activities activity actor actors acts actual actually ad ada adapt adapter adaptive add added adding addition additional addr address addresses adds " +
        "adj adjust ads adult advance advanced advantages advisor ae af after ag again age agency agent ago agr agree ahead ai aid aim air ak al alarm album " +
        "albums ale alert alg alias alien align alignment alive all allocate allocation allow allowed allows almost along alpha alphabet already also alt alter " +
        "alternate alternative although always am among amount amp an anal analysis anchor and andre android animal animals animated animation ann annot " +
        "annotation anonymous another ans answer answers ant ante any anything ao ap apart api app append apple application applications apply appointment apr " +
        "ar arab arc arch are area areas arena arg args argument arguments arm army arn around array arrow art article articles artist artists arts as aside " +
        "ask asp aspect ass assembly assert assessment asset assets assign assigned assignment assist assistant associate associated ast async at ata ath atom " +
        "atomic attr attribute attributes au auction audio audit aug auth authenticate author authorized authors auto aux av average avg avoid aw await award " +
        "away ax ay az ba baby back backend background backup bad badge bag bak balance ball balls ban band bands bang bank banks banner bar bare barn bars " +
        "base based bases basic basis basket bass bat batch bath battery battle baz bb bd be beam bean bear bearing beat because bed beds bee been beer before " +
        "beg begin being bel bell below bem ben bench ber best bet beta better between bg bh bi bias bid bien big bike bill billing bin binary bind binder " +
        "binding bio bird birth birthday bit bitmap bits biz bj bl black blade blank blast blend blind blink blo blob block blocking blocks blood blue blur bo " +
        "boa board bob body bold bolt bom bomb bone bones bonus book booking books bool boolean boom boot bor border born borrow bos boss both bottom bounce " +
        "bound bounding bounds bout bow box boxes boy br bra brace brain brand bras bread break breed brick bridge bright bring bro broadcast broken broker " +
        "brook browse browser brush bs bt btn bubble bucket buddy budget buf buff buffer bug build builder built bulk bull bullet bundle burger burn burst bus " +
        "business busy but button buttons buy buyer bw by bye byte bytes ca cab cache cached cake cal calc calculate calendar call callback called caller " +
        "calling calls cam camel camera camp campaign can cancel candidate cannot cant canvas cap capital caps capture car card cards care career cargo carry " +
        "cars cart case cases cash casino cast casting cat catalog catch categories category cats cause cd ce cell cells cent center central centre cert " +
        "certain certificate cf ch chain chains chair challenge champ chance change changed changes changing channel channels chap chapter char character " +
        "characters charge charges charging charset chart charts chat cheap check checked checker checking checkout checks chef chem chen child children chip " +
        "choice choices choose chr chrome chunk church cipher circle citation cities city civil cl claim class classes classic clean cleanup clear cli click " +
        "client clients clinic clip clock clone close closed closing closure cloud club cluster cm cmd co cock code codec codes coding coffee coin col cold " +
        "collapse collect collection collections collector college collision colon color colored colors colour column columns com comb combat combine combined " +
        "combo come comfort comic coming comm command commands comment comments commerce commercial commission commit committee commodity common community comp " +
        "compact company compare comparison compat compatible compile compiler complete completed completion complex component components compose composer " +
        "composition compound compress compression compute computer con concept concert cond condition conditional conditions conduct cone conf conference " +
        "confidence config configure confirm confirmation conn connect connected connecting connection connections connector cons consider console const " +
        "constant constants constraint constraints construct construction constructor consult consume consumer cont contact contacts container containers " +
        "contains content contents contest context continue contra contract contracts contrast control controlled controller controllers controls conv " +
        "conversation conversion convert converted converter cook cookie cookies cool coord cop copies copy copyright cord core corn corner correct cos cost " +
        "cot could count counter countries country counts coupon course courses court cov cover cow cp cpu cr craft cre cream create created credentials credit " +
        "crew crit criteria criterion critical crop cross crow crud cry crypt crypto cs css csv ct ctrl cu cube cue cult culture cum cup cur curl curr currency " +
        "current currently cursor curve custom customer cut cute cuts cv cy cycle da dad daily dam damage dance danger dark dash dat data database datas " +
        "dataset date dates dating day days db dc de dead deal dealer death deb debug dec deck decl declare decode ded deep def default defaults define defined " +
        "defines definition definitions deg degree del delay delegate delete deleted delivery delta demo den dense density dent depart department depend " +
        "dependency depending deploy deployment deposit deprecated depth der desc describe description descriptor deserialize design designer desired desk " +
        "desktop dest destination destroy det detail details detect dev develop developer development device devices dh di dial dialog diamond dias dice dict " +
        "dictionary did die dies diet dif diff difference different difficulty dig digest digit digital dim dimension dip dir dire direct direction directory " +
        "dirty dis disable disabled disc disconnect discount discover dish disk disp dispatch display dispose dist distance distributed distribution district " +
        "div dj dl do doc dock docs doctor document does dog dogs doing dom domain don done dont door doors dos dose dot double down download dr draft drag " +
        "draw drawer drawing dream dress drink drive driver drop drops drug dry ds dt du duck due dummy dump dup duplicate duration during dust dw dx dynamic " +
        "dz ea each ear early earn earth ease east easy eat eb ec echo economic ed edge edit editing editor edu education ee ef effect effective effects eg egg " +
        "eh ei eight either el elect electric elem element elements elf eligible elite ell else em email embed embedded emit emotion employee employees " +
        "employment empty en enable enabled enc encode encoder encoding encrypt end ending endpoint ends enemy energy eng engine engineering english ensure ent " +
        "enter entities entity entries entry enum env environment ep episode episodes epoch eq equal equals equipment er era err error es escape est estate et " +
        "eta ether eu ev eval evaluate evaluation even event events ever every ex exact exam example examples exc excel excellent except exception exceptions " +
        "exchange exclusive exec execute execution executor exercise exist existing exists exit exp expand expanded expect expected expense expenses experience " +
        "experiment experimental expert explicit export expr express expression ext extend extended extension extensions external extra extract extras ey eye " +
        "eyes fa fab fabric fac face faces fact factor factory facts fade fail failed failure fair fake fall falls false family fan fans far fare farm fashion " +
        "fast fat fatal father fault favor favorite favorites fax fb fc fe fear feature features feb fed fee feed feedback feel fees feet female fest festival " +
        "fetch few fi fib fiber field fields fig fight figure fil file filename files fill filled film filter filters fin final find finder finding fine finger " +
        "finish finished fire firm first fish fit fitness fits five fix fixed fl flag flags flash flat fleet flight flip float floating floor flow flower flush " +
        "fly fn fo focus fog fold folder follow fond font foo food foods foot footer for force forced fore forest forge forget forgot fork form formal format " +
        "formation formats formatter former forms formula forum forward found foundation four fr fraction fragment frame frames framework fre fred free freeze " +
        "frequency fresh fri friend friendly friends from front fruit fs ft fuck fuel full fully fun func function functional functions fund fusion future fy " +
        "ga gain gal gallery game games gaming gamma gang gap garden gas gate gateway gay gb ge gear gel gem gen gender general generate generated generation " +
        "generator generic genes gent ger gesture get gets getter getting gez gh ghost gi gif gift gig gin girl girls git github give given giving gl glass " +
        "glob global gn go gold gone good goods google got gr grab grad grade grades graduate gram grammar grand graph graphic graphics grass gravity gray " +
        "great greater green greg grey grid gross ground group groups grow growth gtk gu guest guid gun guru gut gy gym ha habit hack had hair hak half hall " +
        "halo ham hammer hand handle handler handles handling hands hang happy hard hardware has hash hat have having hay he head header headers heading heads " +
        "heal health healthy heap hear heart heat heavy heel height hel held hell hello help helper hen her here hero hex hey hg hi hidden hide high higher " +
        "hill hint hip hire his history hit hits hl ho hoc hold holder holding hole holiday home homes hon hong hook hooks hop hope horizontal horn horse hos " +
        "hospital host hot hotel hour hours house housing how hp hr html http hu hum human hung hy hyper hz ia ib ic ice icon id ide idea ideal ident " +
        "identifier identify identity idle ie if ig ign ignore ii ik iki il ill illegal im imag image images img immutable imp impact impl implement import " +
        "importance important imports in inc incident include included includes including inclusive income incoming incorrect increase increment index indexed " +
        "india indicator individual industry inet inf infer info inform information infos ing ini init initial initialize inject ink inline inn inner input " +
        "inputs ins insert inside inspect inst install installation instance instances instant instead institution instr instruction instructions instrument " +
        "int integer integration intel intent inter interaction interactive interest interesting interface interfaces intern internal internet interpret " +
        "interrupt intersection interval intl into intro inv invalid invent inventory invest invite invoice invoke io ip ips ir iron is iso iss issue ist it " +
        "item items iter iterator its iv ja jack jam jan jar java javascript jaw je jet jets jim jo job jobs joe join joint journal joy js json judge jug jul " +
        "jump jun just ka kab ke keep keeper kernel kev key keyboard keys keyword keywords kg kh ki kick kid kids kill kin kind king kit kl km kn know known ko " +
        "kr ks ku kung kv kw ky la lab label labels labor labs lady lag lake lambda lamp lan land landing lang language languages lap large largest laser last " +
        "late later latest latin laugh launch law lay layer layers layout lazy le lead leader leading leaf league lean learn learning lease least leave lecture " +
        "led left leg legal len length lens less lesson let lets letter level levels lever lex li lib libraries library license lie life lift light lighting " +
        "lights like likes lim limit limited limits lin line linear lines link linked links linux lion lip list listed listen listener listing lists lit liter " +
        "literal little live living ll ln lo load loaded loader loading loads loan loc local locale located location locations locator lock locked locker locks " +
        "log logged logger logging logic logical login logo logout logs long longitude look looking looks loop loot lose loss lost lot lots love low lower lt " +
        "lu luck lv ly lyrics ma mac machine machines macro mad made mag magic mai mail main major make maker makes making mal male mall man manage managed " +
        "management manager manifest mant manual manufacturer many map mapping maps mar march margin mark marker market marks marshal mas mask mass massage " +
        "master masters mat match matcher matches matching mate mater material materials math matrix matter max maximum may maybe maze mb mc md me mean med " +
        "media median medicine medium mem member members membership memo memory men mental mention menu merchant merge mess message messages met meta metadata " +
        "metal meteor meter meth method metrics mf mg mh mi mic micro mid middle middleware mil milk mill million mime min mind mine miner mini mint minus " +
        "mirror misc miss missing mission mist mitt mix mixed mk ml mm mn mo mob mobile mock mod mode model models modern modified modifier modify mods module " +
        "modules moment mon money monitor mono month moon more most mother motion motor mount mounted mouse mov move movement moves movie movies moving mp mr " +
        "ms msg mt mu much mud mul mult multi multipart multiple multiply museum music must mutable mutation mutex mw my na nag name named names namespace nan " +
        "nano nap nation national native natural nature navigate navigation navigator nb nc nd ne near need neg nest nested net network never new news next ng " +
        "ni nice nicht nick night nil nine nk nm no node nodes noise non none nor norm normal north not note notes nothing notice notify nov now nr ns nt nu " +
        "null num number numbers numeric nun nut nv ny nz oak ob obj object objective objects obs observe observer oc oct odd oder of off offer offers office " +
        "official offline offset often oh oil ok okay ol old older om on once one online only ont oo op opcode open opening opera operand operation operations " +
        "operator operators ops opt optim optimization option optional options or ora orange orb orbit ord order ordered ordering orders ore org organ organic " +
        "organisation organization orient orientation orig origin original os ot other others our out outer outline output outputs outside ov over overall " +
        "overflow overlay override overview ow own owner ox oz pa pack package packed packet packing pad padding pads page pager pages paging paid pain paint " +
        "pair pal pan panel pap paper par para paragraph parallel param parameter parameters params parcel parent parents park parking parse parsed parser part " +
        "particle partner parts party pas pass passed passing password past paste pat patch path paths patient pattern pause pay payload payment pc pd pdf pe " +
        "pear peer peg pem pen pending pens pep per perc percent percentage perf perfect perform performance perhaps period perm permission permissions permit " +
        "pers persist persistent person personal pet pets pf pg ph phase phil phone phones photo photos php phrase phys physical physics pi pic pick picture " +
        "pictures pie piece pieces pier pig pilot pin ping pink pins pipe pipeline pit pitch pixels pizza pl place placement places plain plan plane planner " +
        "planning plans plant plants plastic plat plate platform play played player players playing please plot plug plugin plus po pod pods point pointer " +
        "points polar pole policy poll poly polygon pool poor pop por porn port portable portal portfolio ports pos pose position positions positive post " +
        "postal posted poster posting posts pot potential pour pow power powered pr practice pre prec pred predicate predict prefer preferences preferred " +
        "prefix premium prep prepare prepared present presentation press pretty prev prevent preview previous price prices prim prima primary prime principal " +
        "print printed printer printing prior priority priv private pro probe problem proc procedure process processing processor prod produce producer product " +
        "production products prof profile profiles profit prog program progress project projection projects prom promise promotion prompt proof prop proper " +
        "properties property proposal props pros prot protect protected protein proto protocol prototype provide provided provider providers province proxy ps " +
        "psych pt ptr pu pub public publish published publisher pull pulse pump pun purchase pure purple purpose push put pv pw py python qa qo qt qty quad " +
        "quantity quart quarter que queen queries query quest question questions queue quick quiet quit quite quiz quote quotes ra rabbit race rack rad radio " +
        "radius raid rail rain raise raised raises raj ram ran rand random range rank ranking rap rapid rare rat rate rated rates rather rating ratings ratio " +
        "raw rc rd re reach react reaction read reader reading reads ready real really realm rear reason rec received receiver recent recipe recommend " +
        "recommended record recover red ref refer reference references reflect reflection refresh refund reg regex region regional regions register registered " +
        "registration registry regular reject rel relay release released reload rem remaining remark remarks remember remote remove removed rename render rent " +
        "rep repair repeat replace replacement reply report reports repository represent req request requested requests require required requires res research " +
        "reservation reserve reserved reset resident resize resolution resolve resolver resource resources resp respect respond response responses rest restore " +
        "restr restricted result results resume ret retr retrieve retro retry return returned returns rev reverse review reviews revision reward rewrite rice " +
        "rich rid ride rig right rights ring rip rise risk river ro road rob robot rock rocket rod role roles roll rom room root rot rotate rotation round " +
        "rounded route router routes routine row rows rpc rs rt ru rub rule rules rum run runner running runs runtime rush rust rut rx sa sad safe salary sale " +
        "sales salt sam same sample samples sampling san sand sans sap sat save saved saving say sb sc scalar scale scan scanner scar scenario scene schedule " +
        "scheduled scheduler schema scheme school science scope score scores scratch screen screens script scripts scroll sd se sea seal search season seat sec " +
        "second secondary seconds secret sect section sections sector secure security sed see seed seek seen segment sel select selected selection selector " +
        "self sell seller selling sem semi send sender sending sense sensor sent sentence sep separator seq sequence serial serialize serialized serializer " +
        "series serve server servers service services session sessions set sets setter setting settings seven sex sf sh sha shadow shape share shares she sheet " +
        "shell shift shim ship shipping ships shoot shop short shot shots show si sid side sig sigma sign signal signed silent silver simple simulation sin " +
        "since sing single sink sip sir sis sit site sites six size sizes sk skill skills skin skip sky sl slash sleep slice slide slot slots slow sm small " +
        "smart smith smooth sms sn snake snap snapshot snow so sob social sock socket soft software sol solar sold solid solo solution solutions solve some " +
        "something sometimes son song songs soon sorry sort sorted sorting sound sounds source sources south soy sp spa space spaces spam span spark speaker " +
        "spec special species specific speech speed spell sphere spin split sport sports spot spread spring spy sq sql square sr src ss st stable stack staff " +
        "stage stake stamp stand standard standing star stars start started starter starting starts startup stat state statement states static station stations " +
        "statistics stats status stay std steam stem step stick sticky still stock stocks stone stop stor storage store stored stores stories storm story str " +
        "strategy stream streams street strength stress stretch strict strike string strings strip stripe stroke strong struct structure stub stud student " +
        "students studio study stuff style styles su sub submit subs success such suggest suite sum summary summer sun sup super supplier support supported " +
        "sure surf surface survey sv svg sw swap sweet switch sy sym symbol sync syntax sys system systems sz ta tab table tables tabs tag tags tail take taken " +
        "taking talk tan tank tap tar target task tasks taste tau tax tb tcp td te tea teach team tech teen tell temp temper template templates tempo temporary " +
        "ten tenant tent term terms terrain test tester testing tests tex text texture tf th thai than thank thanks that the them theme then ther there these " +
        "theta they thin thing things think thinking third this those though thought thread threads three threshold through throw throws thu thumb thus ti tick " +
        "ticket tickets tid tie tier til tile tiles tim time timer times timestamp tin tiny tip tips tit title titles tk tl tmp to toast today todo toe tok " +
        "token tokens ton tone too tool tools top topic tor torch total touch tour tow tower town toy tp tr trace track tracker tracking tracks trade " +
        "traditional trail train trainer training trans transaction transfer transform transition translate translation translator transparent transport trap " +
        "trash travel tray tree trees trend tri trial triangle trigger trim trip truck true trust trusted truth try trying ts tu tube tuple turn tutorial tv tw " +
        "twig two txt typ type typed types ua ub ud uf ug uh ui uint uit uk ul un unable under undo unexpected unicode uniform union unique unit units unity " +
        "unix unknown unless unlock unsafe unsupported unt until up update updated updates upgrade upload upon upper ups ur uri url us usage use used user " +
        "username users uses using usually ut utf util utilities utility utils uy uz val valid validate validation validator valor value values van var " +
        "variable variant vars vat vault ve vec vector vendor vent venue ver verb verification verified verify verse version vertex very vest vet vi via vice " +
        "video videos vie view viewer views villa virtual virus vis visa visibility visible vision visit visitor vista visual vm voc void von vote votes vs vu " +
        "wa wait wake wal walk walking wall wallet walls want wanted war ward warehouse warm warn warning warp wars was wash watch water wave wax way ways we " +
        "weak weapon wear weather web website wed week weekly weeks weight weighted welcome well went were west wet what whatever wheel when where whether " +
        "which while white who whole why wid wide widgets width wiki wild will win wind window windows wine wing winner winning wins winter wire wise wish with " +
        "withdraw within without wizard wo wolf woman women won wonder wood word words work worked worker workers working works world worth would wr wrap " +
        "wrapped wrapper write writer writes writing written wrong ws wx wy xa xe xi xml xt ya yak ye year years yellow yes yet yi yield yo you young your yu " +
        "za zap zd zero zh zip zone zones zoom zu zw";

    /// <summary>Frequent words of which that holds in small letters.</summary>
    public const string SmallWords =
        "aaa aad abc abilities abo absence acab academic accept acceptable accepted accessible accord acct aches achievement aching acid acl acos acre acted " +
        "acting activated acute addons ado afar affected aft aged agen agenda agents ages aggregate aging agreement aha ahi ain airport ais aka akin ala alas " +
        "aligned aline allocated alo alone altar alue ambient amd ame america american ammo ample ancestor anchors anger angle angles anno annotations announce " +
        "announcement annual ansi answered anthem anticipated ants apache ape apos appear appearance appel appoint appointed appointments approve approved apt " +
        "architect architecture archive archives aren argv armed armor arms arp arrays arrival arthritis ascending ascii ase ashes asked asking asks asm " +
        "assemble assembled asses assuming atan ate atoi atoms attach attached attack attempt attendance attention attrs authority authorize automatic avail " +
        "available avi awake aware awesome awk axe bach backs bags bait bam banana bash bbox bc beans beats beaut behind bein bells belongs belt bend berries " +
        "bets bf biology birds bite bk blah blocked bm bmp bn boarding boards boat boats boost boots bootstrap bounded bows boxed boxing boys bp brains bran " +
        "branch branches bred brew brief brig bucks buds bugs building builtin bum bun bury bx bz cakes calculator came canonical carbon caret carousel carrier " +
        "caught cb cc ceased ceil cement centrum cfg chairs chalk chant charger chars checkpoint checksum chemical chimp chin chips chmod chooser chosen cht " +
        "chunks clam clang classified classname cling clips cloak closest cloth clr cls clubs clusters cmp cn cnt coach coal coat coded coeff coil coins cols " +
        "coma comes comma commend compiled compressed computed concat conditioning cones configs configured confirmed consistent constructed contain contained " +
        "contexts continent contributors coordinate coordinates coords cope coverage covered covers cpp cracker crate crawl crc crease creates creating " +
        "creation creative creator credential credible credits crest crib crime criminal cript critic crumb ctl ctor ctx cups curse customers cw cwd cycles cz " +
        "daemon dart dated datetime daughter dbg dd decimal decision decoded decoder decor decrypt defs degrees dele deny dependencies dependent deps deque " +
        "derive derived descending descr dew df diag diagram digits dims dirname dirs discard dismiss disposed disposing ditch divide divider division dk dll " +
        "dm dn dns documents doi doom dots downs dp dq dragon dresser drivers drv dryer dst dto duct dum duplicates dv earned earning ears ede edges edited " +
        "edition edt educated eel efa efficient ego elapsed elif elo elt elves embedding emin encoded encrypted ende ended endif enqueue entered entra entrant " +
        "entropy eo epi eps erase ere ero errmsg errno errors errs ert escaped escaping escort especially espresso essay essential esteem estimate estimated " +
        "etc ethical ets eur evil excerpt exclude excluded excluding exe existent expects expire expired expires expiry explode exports extends extent extern " +
        "faa fabs fad faf fails faker fallback fallen faq fd feat featured fec feeding feeds fell felt ff ffi fg fh fiction fifo fighter fighters filepath " +
        "filesystem fills filtered finite fires fj flakes flare flatten flies flowers flows flu fluid fmt fname foam focused foil folders folk fontsize " +
        "football forces forcing formatted formed forming forth fp frac freq fried frog frontend ftp fullname funk fur fw gave gc gcc gd geometry getline " +
        "gettext gid gio gist globals gmail goal going gon goo goto gp grain graphs grave grim grown grp grunt gs gt guard guardian guards guess guide gum guna " +
        "guns gur gust gv gz gzip hag handled handlers hanger harm hashed hate haul haven hc hdr headed headline heard heartbeat heated heater heck heed heels " +
        "helmet helpers helps hens hep heroes hers hh hid him hind hips hk hn hog holders holds holes hoo hood hopper hors hose hosting hostname hosts houses " +
        "href ht https hug humidity hunt hurt hut hx iban iced iche icing ico icy ideas identified idol ids idx iff ignored ih ij ile illusion immune implant " +
        "implemented implements implicit implicitly implode inactive inch indent indexes indice indices ine infect infection ingredient ingredients inherit " +
        "inherits inning ino inode inp inspection installed installer insurance insured intend ints invalidate inverse invert iom ipa ipv iq isc ish issued " +
        "issuer issues itch ite iterate iteration iterations itr iu iw jab jc jest jis joker jp jpeg jpg jr jt junk jury karma kb keen keeping kern killer " +
        "kills kiss kite kk klass knife knowledge kok kong kt kwargs lac lace lack lad laid lands lange laps lash lass lasting lastname latex launcher lava " +
        "laws lays lb lc ld leaders ledger legacy legend legs lend lent lest letters lexer lf lg lh lhs liable libs lice licensed licenses lick lid lied lies " +
        "lifting lighter lij liked lime limitations lined linen liner linger lining lint listeners lk llvm lm lname localhost localized locking loo lookup loon " +
        "loops lover lowest lp lr ls lst lug lung lungs lust lying maid maintenance makers malloc mano mapped mare marked markers masked mast matched mates " +
        "meal meaning means measure meet meeting melon mentioned mentions mentor menus mere merged meters might mile milliseconds miners minimal minimum " +
        "minister minor minute minutes missions mkdir monster monthly months motions mouth msgs mute mv mx nameof naq nearest necessarily necessary neck needed " +
        "needle needs negative neighbor neighbors ner ness nets neutral newline nf nickname nid nim nin nip nis nl nn nod nonce noop nop nose notation noticed " +
        "np nth nti nts nul numpy nuts nw objs obsolete occasion occupation occupied occur ock oda ode odor oid oman omen omit onclick ones onto opa opaque " +
        "opened opens operate operative optimized optimizer opts opus oral ordinal ordinary organized ose ost osu ote otherwise ought ounce ounces ours outfile " +
        "outlined outs oven overwrite owe owed owing owl owned owners ownership owns oxide oxygen pace packs paired pairs panic pants papers parks partial " +
        "particles particularly partition partners passes passport passwd patched pathname pau paw pawn pcm pct pea peace peak peas pee peek people performed " +
        "perk perl persona persons picked pickle pictured pid pies pile pill pillar pine pipes pk pkg placed placeholder placing planes planet planned plates " +
        "plays pleasant plen plist plots plural pm pn png poke pond pony porno portion posed poses posing possible pots powers pp ppm ppt pragma pray precision " +
        "prepend preset pressed pressure primitive prints privacy processed productive profits prove proved pseudo pthread pts publication punk puts pwd qb qp " +
        "qq qs quake qualified qualities quality quarters queued queues quid quo quot quota quotation quoted racial raft rag rage raising rang ranges rape " +
        "rapper ras rash rast ration rats rb rdf reachable readonly reak recv redirect redo reduce reef refs regen regexp related relation relations remain " +
        "renal renders renew reported repr resent resolved restart restrict rests retain retval reuse rex rf rg rgb rhs rib rica rico ridden rides ridge riff " +
        "rim rings rink riot rit rite rites rk rl rm rng roads robe robes robots rocks rode rolled roller rollers rolling roof rooms roots rope rota rough " +
        "roulette rowing rr rsp rst rug rump rv rw sage said sanitize scaled sched schemas sdk sealed searched secs secured seeing segments selectors selves " +
        "semantic semester sera served severity sg shaft shall shed shine shit shoe siblings sins ski skins sku slam sled slick slug smtp snd soap soil sole " +
        "sons spart specified spent spill spots spur sqrt ssl stab stag stairs stakes stall stance stands stash stderr stdin stdout steel steen steps sticks " +
        "sting stmt stones stood strain strained strand strap stride structured structures sts suffix sx tails takes tbody teacher teachers teams tear " +
        "technical technology tee telegram telephone telling temperature tempt terminal terminate terminated termination terror tested texts tg therapy thermal " +
        "thy ticks ties tig tight timestamps ting tis tj tls tm tmpl tn toc tones tons tops tox tpl tracked tract traction tractor traffic trained trajectory " +
        "tram translated translations treated tribute tries tru truncate tt tty turned typename typeof typically typing tz ude udp uid uintptr ulong ultimate " +
        "ump uname unc unchecked undef undefined underscore unfinished uniq unlikely unlink unordered unset unsigned unsubscribe unto unused unwrap uppercase " +
        "urban urge urgent urllib urn usable userid usher ushort usr ust usual utc utter uu uuid vain validated vals valuable variance variation vary vascular " +
        "vast vb vectors veil velocity vendors vents venture verbose verbosity versa versions vertical vertices vf vg vine violent visions visited vn voice " +
        "voices volatile volume vpn vt vx wad wagon wand wander wards warming warnings wart washed washer washing watering waters wav waves wb wd wealth wee " +
        "weed weekday weights weren whose wife wig winds wink wipe wired wit witch wives wiz wl wm wolves woods worm worthy wp wreck writers wt www xb xc xd xf " +
        "xn xo xor xp xr xx xxx yard yards yc yee yen yum yy yyyy zeros zm zs zz";

    /// <summary>Frequent words of which it holds in capitals.</summary>
    public const string CapitalWords =
        "aa aaa ab abc abi abs ac acc access account ace acl act action ad ada add address ads ae af ag age ago agr ai air ais ak aka al ale alg align all alt " +
        "alter am amd amp an and ann ant any ao ap api app application apr ar arc arch are area arg arm arn array art article as ascii ase ask asm asp ass ast " +
        "at ata ath attr attribute au auth auto av avg avi aw ax ay az ba back bad ball ban bank bar base bat bb bc bd be bed begin bel ben ber best bet bf bg " +
        "bh bi big bin bio bit bj bk bl block bm bmp bn bo body book bool boolean bor box bp br bra break bro bs bt btn buf bug build bus but button buy bw bx " +
        "by byte ca cab cache cal call cam can cap car card care case cast cat category cb cc cd ce cell cent center cert cf cfg ch change channel char chat " +
        "check city cl class clear cli click client clock clr cls cm cmd cmp cn cnt co code col color column com come comp con conf config connect cons const " +
        "cont contact cop copy core cos count cp cpp cpu cr crc cre create cs css csv ct ctrl cu cur current custom cut cv cw cy cz da dam dat data database " +
        "date day db dbg dc dd de debug dec decl def default define del delete den der desc dest det dev device df dh di dig dim dir direct dis disc dist div " +
        "dj dk dl dll dm dn dns do doc document dog dom don done dos dot down dp dr draw drop ds dst dt dto du dv dw dx dz ea ear eb ec ed edge edit ee ef eg " +
        "eh ei el element em email empty en enable enc end eng engine ent enter entity entry enum env eo ep eps eq er era err error es est et eta ets eu eur ev " +
        "event ever ex exec exit exp expect export ext ey fa faa fab fac face fact fail false faq fast fb fc fd fe feb fed fetch ff fg fh fi field fifo fig fil " +
        "file filter fin final first fit fix fl float flow fn fo follow font for fore form found fp fr free from fs ft ftp full fun func function fw fy ga gal " +
        "game gb gc gd ge gen ger get gh gi gif gl global gn go good gp gr green grid group gs gt gtk gu guid gv ha ham hand handle has hash hc hdr he head " +
        "header height hel help her here hex hg hh hi high hip hk hl ho home hon host hot house how hp hr ht html http https hu hx hy ia ib ic ice ico icon id " +
        "ide ident ids idx ie if ig ign ih ii ij ik il im image img imp implement import important in inc including index inf info ing init inline inner input " +
        "ins insert inst install instance int integer inter intro inv invalid io ip ipa ips iq ir is isc iso iss ist it item iter its iu iv iw ja jan java jc " +
        "je jo job join jp jpeg jr js json jt just ka kb ke keep key kg kh ki king kit kk kl km kn ko kr ks kt ku kv kw ky la lab label lan land lang last law " +
        "lb lc ld le led left leg len less let level lf lg lh li lib license light like limit lin line link list live lk ll lm ln lo load loc local location " +
        "lock log logger login long look loss lot love low lp lr ls lt lu lv ly ma mac mad mag mail main make man map mar mark mas mask master mat match max mb " +
        "mc md me med media mem men menu message met meta method mf mg mh mi mic mid mil min miss mk ml mm mn mo mod mode module mon more most mov move mp mr " +
        "ms msg mt mu mult mv mw mx my na name nb nc nd ne neg net new next nf ng ni nk nl nm nn no node non none nor normal not note nov now np nr ns nt nu " +
        "null num nv nw ny nz ob obj object obs oc of off oh ok ol old om on one online only oo op open ops opt option options or ord order os ost ot other our " +
        "out output ov over ow own owner pa pack pad page pal pan par param part pas pass password pat patch path pay pc pcm pd pdf pe peg per pet pf pg ph " +
        "phone php pi pic pid pin pipe pk pl place plan play player please plus pm pn png po pop por port pos post power pp pr pre prec prefix press price " +
        "primary print private pro proc prom prop property ps pt ptr pu pub public pure put pv pw py qa qb qq qs qt quality que query quest question ra rad ram " +
        "rand rate raw rb rc rd re read ready real rec red ref refer reg register rel related rem remove rep report request res reset resource resp rest result " +
        "ret return rev rf rg rgb rid right rk rl rm ro road rob role rom room root rot round row rpc rr rs rt ru rule run rv rw rx sa safe sale sam san sap " +
        "sat save sb sc screen script sd sdk se sea search sec second secret section see sel select sell sem send sep server service session set sex sf sg sh " +
        "sha short show si sid side sig sign sin site size sk sku sl sm sms sn so sol son sort source sp spa space spec special spell sport sq sql sr src ss " +
        "ssl st stack standard star start stat state static status std step stop store str stream strict string struct style su sub success sum sun sup sv svg " +
        "sw sx sy sys system sz ta tab table tag target task tb tcp td te tech temp ten term test text tf tg th thank the this thread ti tim time tip title tj " +
        "tk tl tls tm tmp tn to todo tok token ton top tor total tp tr trace track train trans tree true try ts tt tu turn tv tw txt type tz ua ub ud udp uf ug " +
        "uh ui uid uint uit uk ul ulong un unc under unit unity unknown unt up update updated ups ur uri url us use used user ut utc utf util uu uuid val value " +
        "var vat vb ve vector ver version very vf vg vi video view vis vm vn voc void vpn vs vt vx wa wait war warn warning watch way wb wd we web west where " +
        "white who why width win window with wl wm wo word work world wp wr ws wt www wx wy xa xb xc xd xe xf xi xml xo xp xr xt xx xxx ya yc ye year yes yo " +
        "you your yy yyyy za zero zip zz";
}
