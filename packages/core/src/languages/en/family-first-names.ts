const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Family names of lands where they stand before the given name ("Lin Haoran", "Kim Min-seok"); lower case, without diacritics. */
export const familyFirstNames = words(`
  an bae bai ban bao bui cai cao cha chae chang chen cheng chi chiang chin cho choe choi chou chow chu chun chung cui dai dang dao deng
  ding dinh do dong dou du duan duong eom fan fang feng fong fu gan gao geng gong gu guo ha han hao he heo ho hoang hong hou hsieh hsu
  hu hua huang hung hwang huynh jang jeon jeong ji jia jiang jin jo jung kang ke kim ko kong koo kuo kwok kwon lai lam lan lau le lee
  lei leung li lian liang liao lim lin ling liu lo long lu luo luong luu lyu ma mai mao meng miao min mo moon na nam ngo nguyen ni nie niu
  noh oh ong ou pak pan park pei peng pham phan phung pu qi qian qiao qin qiu qu quach rao ren rhee ri roh ruan ryu seo shao she shen
  shi shim shin shu si sim so soh son song su sun ta tan tang tao teng thai tian to ton tong tran trieu trinh truong tsai tsang tso
  tung van vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeo yi yim yin ying yoo yoon
  you yu yuan yue yun zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo`)
