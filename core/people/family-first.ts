import { wordSet } from '../text/words'
import { givenNames } from './given-names'

/** Chinese family names as Latin letters write them, but for those that are words or given names elsewhere (`He`, `Lee`, `May`). */
const families = wordSet(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Tang Feng Yu
  Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fang Shi
  Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Wan Duan Qian Yin Yi Qiao Lai Gong Wen Xi Xiang`)

/** One or two syllables, as Chinese given names have: `Jinping`, `Yongbo`. */
const syllables = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?(?:ang|an|ao|a)|u?ai|[iu]?e|u?ei|u?en|eng|er|ing|in|iong|ong|ou|uo|iu|ui|un|o|u|i|ü)){1,2}$/iu

/** Whether a name begins with the family's: `Xi Jinping`, and not `Grace Li`. */
export function isFamilyFirst(tokens: readonly string[]): boolean {
  const [family, given] = tokens
  return tokens.length === 2 && families.has(family!) && !givenNames.has(given!) && syllables.test(given!)
}
