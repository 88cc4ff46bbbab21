"""Family names and syllables of given names of Korea, Vietnam and China in Latin letters.

Plain data for `core.names`; every entry is folded. A family name stands with how much rather it is
one than a syllable of a given name, as many are both: `Min`, `Yu`, `Mai`.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _levels(text: str) -> dict[str, float]:
    """Return word → level of lines `level: words`."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {word: float(level) for level, _, words in lines for word in words.split()}


KOREAN_FAMILIES = _levels("""
3: kim gim lee park pak bak choi choe kwon gwon hwang ahn baek paek paik baik heo hur huh noh roh
3: ryu ryoo lyu kwak gwak eom pyo rhee ryoo sohn koh byun byeon yeom maeng tak shim pyun pyeon
3: namgung namgoong hwangbo seonwoo jegal dokgo
2: kang jang chang cho jo lim rim im oh seo suh hong jeon jun yang bae son cha ko go koo gu bang
2: kong gong um yum sim geum kil gil chu choo do cheon jeong song kuk kook jung chung yim
1: yoon shin sin han an yoo ryang moon mun gang yeo ma min joo noh chae no hahn pang ki kee ban ku
0: yun yu you nam ha na seok suk bong ji chun jin gi ok mo ye ra hyeon hyun myung kyung woo sung
0: seong ju u sun ro doo ho sa si so wi
-1: in won ae tae dong dan pil yong sol
-2: eun
""") | {
    "jun": -1.5,
    "min": -0.5,
    "jin": -1.0,
    "ho": -2.0,
    "so": -1.5,
    "ha": 0.25,
    "sung": -0.5,
    "hyun": -1.5,
    "myung": -1.5,
    "kyung": -2.0,
    "tae": -2.0,
    "woo": -0.75,
    "seo": 0.75,
    "jung": 1.0,
}
KOREAN_SYLLABLES = _words("""
    a ae ah ahn an bae baek ban bang be beom bi bin bit bo bok bong boon bora bum bun byeok
    byeol byeong byoung byul byung cha chae chan chang che chea cheol cheon cheong chi chil cho
    choi choon choong chul chung da dae dah dal dam dan dea deok deuk deul deun do dong doo
    du duck duk e ee eo eon eui eul eum eun ga gah gang geol geon geum geun gi gil gin go gom
    gong goo gu guk gun gwan gwang gwi gwon gye gyeom gyeong gyo gyoung gyu gyun gyung ha hae
    hag hah hak han hang he hea hee heon heum heung hi ho hong hoo hoon hu hui hun hwa hwan
    hwang hwi hyang hye hyeok hyeon hyeong hyo hyoung hyub hyuk hyun hyung i ik il im in ja jae
    jan jang jay je jea jee jem jeom jeon jeong jeung ji jik jin jo jong joo joon joong jou ju
    juhn jun june jung ka kang ke kee keon keum keun ki kil ko kon koo kook ku kuk kun kwan
    kwang kwi kwon kye kyeom kyeong kyeung kyo kyong kyoung kyu kyun kyung la lae lan le lee li
    lim lin ma man mee mi min mo moa moo mook moon mu muk mun my myeong myong myoung myung na
    nae nah nam nan nang ne neul neun neung ni no nu nyeo nyun oh ok ong oo ook phil pil pill
    pum pyo pyung ra rae rah ram ran rang re reum ri rim rin rip ro roi rok roo ryang rye ryeo
    ryeol ryeong ryong ryuk ryul ryun sa sae saem sal sam san sang se seh sei sem seo seob seok
    seol seom seon seong seop seul seum seung shi shik shil shim shin si sik sil sim sin so soh
    sol som son song soo sook soon sorn soub su sub suh suk sul sun sung sup tae taek tak tan te
    tek u ui uk um un ung wan wha whan wi wol won woo wook woon woong wuk ya yae yang ye yea yee
    yeo yeol yeon yeong yeop yeul yi yo yon yong yoo yoon you youl youn young yu yub yuk yul yun
    yung yup
""")

VIETNAMESE_FAMILIES = _levels("""
5: nguyen pham huynh
4: bui phan quach nghiem
3: tran le vo do ngo doan luu
2: vu dang ho to ta ton duong hoang chu dinh truong luong tang khuc giap lieu lai cao mac ong
1: dao trinh phung lam thai bach thach la trieu tong vuong tieu khuong ly
0.5: ha
0: mai chau kieu quan ninh cu an
""")
VIETNAMESE_SYLLABLES = _words("""
    ai an anh ba bac bach bai ban bang bao bay be bi bich bien binh bong buu ca cam can canh cao
    cat chan chanh chau chi chien chieu chinh chuc chung chuong co con cong cu cuc cung cuong da
    dac dai dam dan dang danh dao dat dau de di dich diem dien diep dieu dinh do doan doanh don
    dong du dua duan duc dung duong duy duyen duyet gam gia giam giang giao giap giau ha hac hai
    han hang hanh hao hau hi hien hiep hieu hinh ho hoa hoai hoan hoang hoanh hoat hoc hoi hon
    hong hop hou huan hue hung huong huu huy huyen huynh ich ke kha khac khai kham khan khang
    khanh khiem khoa khoat khoi khue khuong khuyen kich kien kiet kieu kim ky la lac lai lam lan
    lang lanh lap lau le li lich liem lien liet lieu linh loan loc loi long lu lua luan luat luc
    luong luu luyen ly mac mai man mang manh mao mau may men mi mich mien minh mo my na nam nang
    nga ngan nghi nghia nghiem ngo ngoan ngoc ngon nguyen nguyet nha nhai nham nhan nhat nhi
    nhien nho nhu nhuan nhung nhut nhuy ni nien ninh non nu nuong oai oanh pha phac phan phat
    phi phien pho phong phu phuc phung phuoc phuong qua quan quang quat que qui quoc quoi quy
    quyen quyet quynh sa sam sang sanh sao sau sen si sinh so soan son song su suong sy ta tai
    tam tan tang tao tap tat tau tay te thach thai tham than thang thanh thao thap that the them
    thi thich thiem thien thiep thiet thieu thinh tho thoa thoai thoi thom thong thu thua thuan
    thuat thuc thui thung thuong thuy thuyen thuyet thy tich tien tiep tiet tieu tin tinh to
    toai toan toi ton tong tra trac trach trai tram tran trang tranh tri trieu trinh tro trong
    tru truc trung truong truyen tu tuan tuat tuc tue tung tuoi tuong tuu tuy tuyen tuyet ty uoc
    ut uy uyen van vang vi viem vien viet vinh vo vong vu vui vung vuong vuot vy xa xinh xuan
    xuyen y yen yeu
""")

#: In the mainland's spelling.
PINYIN_FAMILIES = _levels("""
3: zhang wang liu zhao zhou zhu xu guo luo zheng deng cao zeng cai jiang qiu xie qian zou pan
2: li chen huang wu sun ma hu he lin gao liang song tang peng feng dong su lu shen cui tan
2: fu ding ren xiong qin hou liao duan kong mao chang dai gu zhuang
2: niu geng qi pu ouyang zhuge shangguan sima situ huangfu murong bai tu
1: yang yu xiao yuan du ye cheng wei jin fan shi xia lai lei long tao yin yan xue meng bao miao
0.5: yao tian hao han tong wan fang
1: shao bian bi hong wen nie ning yi rao
0: zhuo gui cen chai che chi cang di dou fei gan gong gou guan hang heng huai jiao jie ju kou
0: kuang lan lao leng lou luan miao nong ou pei qiao quan que rong ruan sang sha shan shang
0: she sui suo tai teng weng xiang xing you zang zha zhan zhen zhong zong zu zuo
0: jia kang an ping le min chu you ji qu ai jing ming lan mei ke ling
""")
#: In the spelling of Taiwan, Hong Kong, Singapore and Malaysia.
SOUTHERN_FAMILIES = _levels("""
3: chan wong cheung leung tsang kwok mak yeung tse chua goh ong teo tay quek seah gan khoo hsu
3: tsai hsieh kuo tseng szeto auyeung ouyang lim tan koh yeo soh neo heng wee sim ng poon tsui
3: tsoi lee chew foo chong yap loh liew low cheong chia kwek tham thia phua chiang chuang yeh
3: hsiao hsueh tsou kao auyong lau loo beh boey chay chee chiam chng chuah gwee heah hiew kew
3: khaw khor koay kua kuek looi lor mah nah ngoh ooi oon pek poh pua
3: saw seet seow siah siaw sng soong tiong toh toong tung woon wan yam yeoh yuen
2: lam lau yip chow fung tang choi lo kwan cheng siu lai chiu lok mok chang huang wang chen
2: chung liao chou lu ho pan chien chu chan hu shih shen chao yen ko weng sun fan fang sung
2: teng tu hou tsao ting ma lin li wu liu yang hung yu su lai tu ang pang hoe hong kam kong kok
2: kang leow lum moy mui ngai ngan au sze sit so suen to tong tsao wen yau yim yiu pong chin ou
2: juan liaw kee kwong tee tai kuan tsen chiew sia fong kho lian khong chai goh gho hew how
0.5: yee
1: liang siew leong liong yung shum shek sin tam tin tsz tze hau kiu ka ki ip kan lung man pun
1: sham shiu ling
0: hui wei chun pui ying yik wai ming kin kit wing yan shing hoi ching kei
""")
#: One syllable of a given name of South China, however it is spelled.
SOUTHERN_SYLLABLE = re.compile(
    r"(?:tsz|sz|ng|(?:[b-df-hj-np-tv-xz]{0,2}|ts[hw]?|chw|khw)y?[aeiouw]{1,3}"
    r"(?:ng|ck|[nmkpthlr])?)"
)
FAMILIES_OF_THE_EAST = frozenset(
    [*KOREAN_FAMILIES, *VIETNAMESE_FAMILIES, *PINYIN_FAMILIES, *SOUTHERN_FAMILIES]
)
