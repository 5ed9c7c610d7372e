const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Folded family names of Korea as films credit them. */
export const koreanFamilies = words(`
  ahn an bae baek ban bang bong byun cha chae cheon cho choi chun do eom gil go gong goo gu ha ham han heo hong huh hur hwang hyun im
  jang jeon jeong ji jin jo joo ju jun jung kang kil kim ko kong koo ku kwak kwon lee lim ma maeng min moon myung na nam noh oh ok pak
  park pyo ra rhee ryoo ryu seo seok seol seong shim shin sim so sohn sol son song suh sul sung um uhm won woo yang yeo yeom yoo yoon yu
  yum yun youn
`);

/** Folded family names of the Chinese, in pinyin and as Hong Kong and Taiwan write them. */
export const chineseFamilies = words(`
  ang au bai bao cai cao chan chang chao chau chen cheng cheung chi chia chiang chiao chien chin ching chiu cho chou chow choy chu chung
  cui deng diao ding dong du duan fan fang fei feng fok fong fu fung gan gao ge geng gong gu guan guo han hao he ho hong hou hsiao hsieh
  hsu hu hua huang hui hung huo jia jiang jiao jin ju kam kan kang kao ko kong ku kuan kuei kuo kwan kwok kwong lai lam lau law lee leung
  li liang liao lin ling liu lo loh lou lu lui luk lung luo ma mai mak man mao mei meng mo mok mui ng ni nie ning niu ou pan pang pao pei
  peng poon pu qi qian qiao qin qiu qu ren ruan shao shaw shek shen sheng shi shih shu shum sit siu song su sun sung sze szeto tai tam tan
  tang tao teng ti tian tien tin ting to tong tsai tsang tse tseng tsui tu tung wan wang wei wen wong woo wu xi xia xiang xiao xie xin xing
  xiong xu xue yam yan yang yao yau ye yee yeh yeung yi yim yin ying yip yiu yu yuan yue yuen yung zeng zhang zhao zheng zhong zhou zhu
  zhuang zou zuo
`);

/** Folded family names of Japan as films credit them. */
export const japaneseFamilies = words(`
  abe aikawa akiyama amano amemiya ando anno aoki aoyama arai araki arashi arima asada asano azuma chiba doi ebihara eguchi emoto endo
  enoki enomoto esumi fujii fujimoto fujita fujitani fujiwara fukasaku fukuda fukushima funakoshi funaki furukawa furusawa gosha hamada
  hamaguchi hamano hara harada hasebe hasegawa hashimoto hattori hayakawa hayashi hidari higashi higashiyama hirano hirata hiroki hirose
  honda hoshi hosoda hosokawa ichikawa ide iida iino ikebe ikeda imai imamura imaizumi inagaki inoue ishibashi ishida ishii ishikawa ishiyama
  isomura isshiki itami ito itoh iwai iwashita iwata kagawa kaji kanazawa kaneko kaneshiro kato katsu kawabata kawaguchi kawai kawamura
  kawase kawashima kawazu kayama kazama kikuchi kikushima kimura kinoshita kinugasa kishi kita kitagawa kitamura kitano kobayashi koike
  koizumi kojima komatsu kon kondo koreeda kosugi koyama kubo kumagai kumai kuribayashi kuroki kurosawa kusakari kuwano kyo maeda maki
  masumura matsubara matsuda matsui matsuda matsumoto matsumura matsuoka matsushima matsuyama mifune miike mikami miki mikuni minami
  minamoto misaki misumi mita mitsui miura miyagawa miyamoto miyazaki miyazawa mizoguchi mizuno mori morimoto morita moriyama motoki mukai
  murakami muramatsu muroi nagai nagasawa nagase nagashima nagata naito naka nakadai nakagawa nakahara nakajima nakamura nakano nakata
  nakatani nakaya nakayama narita naruse natsuki natsume nishi nishida nishijima nishikawa nishimura nishina nishioka nishiwaki noda nogami
  noguchi nomura oba obayashi ochiai oda odagiri ogata ogawa ogigami oguri ohara ohmori ohshima oida oikawa oizumi okada okamoto okamura
  okawa okazaki okubo okuda okumura omori onishi ono ooka oshii oshima osugi ota otani otomo otsuka ozawa ozu saegusa saito sakaguchi sakai
  sakamoto saburi sakuma sakurai sanada sano sasaki sato sawada sawaguchi sawajiri sawamura segawa seki sekine shiba shibasaki shibata
  shibuya shiina shimada shimazu shimizu shimura shindo shinoda shinohara shiomi shiota shiraishi shirakawa shishido sono suda sugawara
  sugihara sugimoto sugimura sugiyama suo suwa suzuki tabata tachibana tada taguchi tajima takagi takahashi takahata takakura takamine
  takano takarada takasugi takayama takechi takeda takemitsu takenaka takenouchi takeuchi takita takizawa tamba tamura tanabe tanaka tange
  tani taniguchi tatsuoka terajima terao tezuka toda togashi toho tokito tomita tono toyoda toyokawa toyotomi tsubaki tsuchiya tsuda
  tsuji tsukamoto tsumabuki tsurumi tsuruta tsushima uchida ueda uehara uemura ueno ueto umetsu uno ushihara wada wakabayashi wakao
  wakayama watanabe watari yagi yagira yajima yakusho yamada yamagata yamaguchi yamaji yamamoto yamamura yamanaka yamane yamaoka yamasaki
  yamashita yamauchi yamazaki yanagi yano yasuda yasui yazaki yokoyama yoshida yoshikawa yoshimura yoshinaga yoshioka yoshizawa yuki
  yukisada yusa zaizen
`);

/** Given names of Hungary with their marks, or with letters that no other language gives them. */
export const hungarianGiven = words(`
  Ádám Ágnes Ákos András Antal Árpád Attila Béla Dezső Emese  Eszter Ferenc Gábor Géza Gergely Gyula György Ibolya Ildikó Imre István
  János Jenő József  Kálmán Károly Katalin Kornél Lajos László Loránd Márta Mátyás Miklós Mihály Nándor Nimród Orsolya Ottó Pál
  Péter Piroska Rezső Sándor Szabolcs Tamás Tibor Tünde Vilmos  Zoltán Zsigmond Zsolt Zsófia Zsuzsa
`);
