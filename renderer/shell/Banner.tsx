import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '../words/words'
import { Sign } from './controls/Press'
import './banner.css'

interface BannerProps {
  message: string
  next: string
  acts?: ReactNode
  onClose(): void
}

/** A calm line over the sheet, never over its text: what went wrong in the world, and what to do next. */
export function Banner({ message, next, acts, onClose }: BannerProps) {
  return (
    <div className="banner" role="alert">
      <p><b>{message}</b> {next}</p>
      {acts}
      <Sign label={words.close} onPress={onClose}><X aria-hidden /></Sign>
    </div>
  )
}
